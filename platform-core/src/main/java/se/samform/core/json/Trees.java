package se.samform.core.json;

import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.function.Function;

/** The one JSON provider (looking it up each time is slow), and small builders. */
public final class Trees {

  static final JsonProvider JSON = JsonProvider.provider();

  private Trees() {}

  public static JsonValue text(String text) {
    return JSON.createValue(text);
  }

  public static JsonValue truth(boolean value) {
    return value ? JsonValue.TRUE : JsonValue.FALSE;
  }

  public static <T> JsonValue list(List<T> items, Function<? super T, ? extends JsonValue> write) {
    var array = JSON.createArrayBuilder();
    items.forEach(item -> array.add(write.apply(item)));
    return array.build();
  }

  public static JsonValue texts(List<String> texts) {
    return list(texts, Trees::text);
  }
}

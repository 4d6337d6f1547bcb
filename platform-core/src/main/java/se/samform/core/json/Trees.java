package se.samform.core.json;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.function.Function;

/** Small builders. */
public final class Trees {

  private Trees() {}

  public static JsonValue text(String text) {
    return Json.PROVIDER.createValue(text);
  }

  public static JsonValue number(long number) {
    return Json.PROVIDER.createValue(number);
  }

  public static JsonValue truth(boolean value) {
    return value ? JsonValue.TRUE : JsonValue.FALSE;
  }

  public static <T> JsonValue list(List<T> items, Function<? super T, ? extends JsonValue> write) {
    var array = Json.createArrayBuilder();
    items.forEach(item -> array.add(write.apply(item)));
    return array.build();
  }

  public static JsonValue texts(List<String> texts) {
    return list(texts, Trees::text);
  }
}

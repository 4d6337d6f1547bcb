package se.samform.core.flow.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.samform.core.json.Json;

/** The part of a stored event that anybody may read: small values by name. */
final class Header {

  private static final int FIRST = 1;

  private final JsonObjectBuilder object = Json.createObjectBuilder();

  Header add(String name, String value) {
    object.add(name, value);
    return this;
  }

  Header add(String name, int value) {
    object.add(name, value);
    return this;
  }

  Header add(String name, boolean value) {
    object.add(name, value);
    return this;
  }

  Header add(String name, Optional<?> value) {
    value.ifPresent(present -> object.add(name, present.toString()));
    return this;
  }

  /** Left out when there is none. */
  Header add(String name, Collection<String> values) {
    if (!values.isEmpty()) {
      var array = Json.createArrayBuilder();
      values.forEach(array::add);
      object.add(name, array);
    }
    return this;
  }

  EncodedEvent as(String type) {
    return new EncodedEvent(type, FIRST, object.build().toString(), Optional.empty());
  }

  /** With what people wrote. */
  EncodedEvent as(String type, String text) {
    return new EncodedEvent(type, FIRST, object.build().toString(), Optional.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  static JsonObject read(EncodedEvent stored) {
    if (stored.version() != FIRST) {
      throw unknown(stored);
    }
    try (var reader = Json.createReader(new StringReader(stored.header()))) {
      return reader.readObject();
    }
  }

  static IllegalStateException unknown(EncodedEvent stored) {
    return new IllegalStateException("Unknown event: " + stored.type() + " version " + stored.version());
  }

  static Optional<String> text(JsonObject header, String name) {
    return Optional.ofNullable(header.getString(name, null));
  }

  static Optional<LocalDate> day(JsonObject header, String name) {
    return text(header, name).map(LocalDate::parse);
  }

  static List<String> texts(JsonObject header, String name) {
    var array = header.getJsonArray(name);
    return array == null ? List.of() : array.getValuesAs(JsonString::getString);
  }
}

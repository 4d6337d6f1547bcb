package se.samform.core.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/** Builds a JSON object; what is empty can be left out. */
public final class ObjectTree {

  private final JsonObjectBuilder object = Json.createObjectBuilder();

  public ObjectTree put(String name, JsonValue value) {
    object.add(name, value);
    return this;
  }

  public ObjectTree put(String name, String text) {
    object.add(name, text);
    return this;
  }

  public ObjectTree put(String name, long number) {
    object.add(name, number);
    return this;
  }

  public ObjectTree putIf(boolean holds, String name, JsonValue value) {
    return holds ? put(name, value) : this;
  }

  public JsonObject build() {
    return object.build();
  }
}

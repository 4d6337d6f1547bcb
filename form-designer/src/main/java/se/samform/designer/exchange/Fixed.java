package se.samform.designer.exchange;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import se.samform.core.form.Currency;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;

/** What is the same in the schema of every e-service's submissions. */
final class Fixed {

  static final String ROW = "_row";
  static final String TOTAL = "_total";

  static final JsonObject SHA256 = pattern("^[0-9a-f]{64}$");
  static final JsonObject UUID = pattern("^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$");
  static final JsonObject INSTANT = new ObjectTree().put("type", "string").put("format", "date-time").build();
  private static final JsonObject AMOUNT = pattern("^-?[0-9]+(?:\\.[0-9]+)?$");

  static final JsonObject FILES = list(object(
      new ObjectTree().put("id", UUID).put("name", type("string")).put("mime", type("string")).put("bytes", type("integer")).put("sha256", SHA256).build(),
      List.of("id", "name", "mime", "bytes", "sha256")));

  static final JsonObject SOURCES = new ObjectTree().put("type", "object").put("additionalProperties", object(
      new ObjectTree().put("how", words(List.of("register", "changed", "down", "not-found"))).put("register", type("string")).put("at", INSTANT).build(),
      List.of("how", "register", "at"))).build();

  static final JsonObject BILL = object(
      new ObjectTree().put("currency", type("string")).put("total", AMOUNT).put("tax", AMOUNT).put("lines", list(line())).build(),
      List.of("currency", "total", "tax", "lines"));

  static final JsonObject PAID = object(
      new ObjectTree().put("at", INSTANT).put("provider", type("string")).put("reference", type("string")).put("bill", ref("bill")).build(),
      List.of("at", "provider", "reference", "bill"));

  static final JsonObject TAKEN_DOWN = object(
      new ObjectTree().put("by", type("string")).put("way", words(List.of("phone", "letter", "email", "counter"))).build(), List.of("by", "way"));

  static final JsonObject ACTING = object(
      new ObjectTree().put("person", type("string")).put("name", type("string")).put("whom", type("object")).build(), List.of("person", "name", "whom"));

  static final JsonObject SIGNED = list(object(
      new ObjectTree().put("path", type("string")).put("name", type("string")).put("at", INSTANT).put("as", type("string")).put("sha256", SHA256)
          .put("words", type("string")).put("login", type("string")).build(),
      List.of("path", "name", "at")));

  /** A geometry of GeoJSON (RFC 7946), or several. */
  static final JsonObject SHAPE = object(
      new ObjectTree().put("type", words(List.of("Point", "LineString", "Polygon", "GeometryCollection"))).put("coordinates", type("array"))
          .put("geometries", list(ref("shape"))).build(),
      List.of("type"));

  private Fixed() {}

  static JsonObject type(String type) {
    return new ObjectTree().put("type", type).build();
  }

  static JsonObject ref(String definition) {
    return new ObjectTree().put("$ref", "#/$defs/" + definition).build();
  }

  static JsonObject money(Currency currency) {
    return closed(
        new ObjectTree().put("amount", pattern("^-?[0-9]+\\.[0-9]{2}$")).put("currency", new ObjectTree().put("const", currency.name()).build()).build(),
        List.of("amount", "currency"));
  }

  /** Which may have more, in later versions. */
  static JsonObject object(JsonObject properties, List<String> required) {
    return new ObjectTree().put("type", "object").put("properties", properties).putIf(!required.isEmpty(), "required", Trees.texts(required)).build();
  }

  /** Which has nothing else. */
  static JsonObject closed(JsonObject properties, List<String> required) {
    var object = new ObjectTree();
    object(properties, required).forEach(object::put);
    return object.put("additionalProperties", JsonValue.FALSE).build();
  }

  private static JsonObject line() {
    return object(
        new ObjectTree().put("description", type("string")).put("quantity", AMOUNT).put("unit", type("string")).put("unitPrice", AMOUNT).put("vat", AMOUNT)
            .put("amount", AMOUNT).put("decisions", list(type("string"))).build(),
        List.of("description", "quantity", "unit", "unitPrice", "vat", "amount"));
  }

  private static JsonObject list(JsonObject item) {
    return new ObjectTree().put("type", "array").put("items", item).build();
  }

  private static JsonObject words(List<String> words) {
    return new ObjectTree().put("enum", Trees.texts(words)).build();
  }

  private static JsonObject pattern(String pattern) {
    return new ObjectTree().put("type", "string").put("pattern", pattern).build();
  }
}

package se.samform.core.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import se.samform.core.text.LocalText;

/**
 * Reads the fields of one JSON object and tells faults where they are not what was asked for. In place of what could
 * not be read stands something harmless, so that reading goes on. {@link #end} refuses the fields nobody asked for.
 */
public final class ObjectReader {

  private final JsonObject object;
  private final String at;
  private final Faults faults;
  private final Set<String> known = new LinkedHashSet<>();

  public ObjectReader(JsonObject object, String at, Faults faults) {
    this.object = object;
    this.at = at;
    this.faults = faults;
  }

  /** A reader of the value if it is an object; else a fault, and a reader of an empty one that tells nothing more. */
  public static ObjectReader of(JsonValue value, String at, Faults faults) {
    if (value instanceof JsonObject object) {
      return new ObjectReader(object, at, faults);
    }
    faults.add(at,
        LocalText.of("Det här är %s, inte ett objekt", "This is %s, not an object").formatted(nameOf(value)),
        LocalText.of("Skriv { … }.", "Write { … }."));
    return new ObjectReader(JsonValue.EMPTY_JSON_OBJECT, at, new Faults());
  }

  public Faults faults() {
    return faults;
  }

  public String at() {
    return at;
  }

  public String at(String name) {
    return Pointer.to(at, name);
  }

  public boolean has(String name) {
    known.add(name);
    return object.containsKey(name);
  }

  public Set<String> names() {
    return object.keySet();
  }

  /** The value, or a fault where there is none. */
  public Optional<JsonValue> required(String name) {
    if (!has(name)) {
      faults.addMissing(at, name);
    }
    return optional(name);
  }

  public Optional<JsonValue> optional(String name) {
    known.add(name);
    return Optional.ofNullable(object.get(name));
  }

  public String text(String name) {
    return required(name).flatMap(value -> text(value, at(name))).orElse("");
  }

  public Optional<String> optionalText(String name) {
    return optional(name).flatMap(value -> text(value, at(name)));
  }

  private Optional<String> text(JsonValue value, String place) {
    if (value instanceof JsonString text) {
      return Optional.of(text.getString());
    }
    faults.add(place,
        LocalText.of("Det här är %s, inte en text", "This is %s, not a text").formatted(nameOf(value)),
        LocalText.of("Skriv det inom citattecken.", "Write it between quotes."));
    return Optional.empty();
  }

  /** A whole number within limits. */
  public long number(String name, long min, long max) {
    return required(name).map(value -> number(value, at(name), min, max)).orElse(min);
  }

  public long number(String name, long min, long max, long otherwise) {
    return optional(name).map(value -> number(value, at(name), min, max)).orElse(otherwise);
  }

  private long number(JsonValue value, String place, long min, long max) {
    if (value instanceof JsonNumber number && isWholeWithin(number, min, max)) {
      return number.longValue();
    }
    faults.add(place,
        LocalText.of("Det här måste vara ett heltal från %s till %s", "This must be a whole number from %s to %s").formatted(min, max),
        LocalText.of("Skriv siffrorna utan citattecken.", "Write the digits without quotes."));
    return min;
  }

  private static boolean isWholeWithin(JsonNumber number, long min, long max) {
    var value = number.bigDecimalValue();
    boolean isWhole = value.signum() == 0 || value.scale() <= 0 && value.precision() - value.scale() < 19;
    return isWhole && value.longValue() >= min && value.longValue() <= max;
  }

  public boolean truth(String name, boolean otherwise) {
    return optional(name).map(value -> truth(value, at(name))).orElse(otherwise);
  }

  private boolean truth(JsonValue value, String place) {
    if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
      faults.add(place,
          LocalText.of("Det här är %s, inte true eller false", "This is %s, not true or false").formatted(nameOf(value)),
          LocalText.of("Skriv true eller false utan citattecken.", "Write true or false without quotes."));
    }
    return value == JsonValue.TRUE;
  }

  /** Each item of a list; a missing list is a fault. */
  public <T> List<T> list(String name, BiFunction<JsonValue, String, T> read) {
    return required(name).map(value -> items(value, at(name), read)).orElse(List.of());
  }

  public <T> List<T> optionalList(String name, BiFunction<JsonValue, String, T> read) {
    return optional(name).map(value -> items(value, at(name), read)).orElse(List.of());
  }

  private <T> List<T> items(JsonValue value, String place, BiFunction<JsonValue, String, T> read) {
    var items = new ArrayList<T>();
    if (value instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        items.add(read.apply(array.get(i), Pointer.to(place, i)));
      }
    } else {
      faults.add(place,
          LocalText.of("Det här är %s, inte en lista", "This is %s, not a list").formatted(nameOf(value)),
          LocalText.of("Skriv [ … ].", "Write [ … ]."));
    }
    return items;
  }

  /** A list of texts; what is no text is told and left out. */
  public List<String> texts(String name) {
    return list(name, this::text).stream().flatMap(Optional::stream).toList();
  }

  public List<String> optionalTexts(String name) {
    return optionalList(name, this::text).stream().flatMap(Optional::stream).toList();
  }

  /** A list of texts that may be left out, but has at least one where it is there. */
  public List<String> someTexts(String name) {
    if (optional(name).filter(JsonValue.EMPTY_JSON_ARRAY::equals).isPresent()) {
      faults.add(at(name),
          LocalText.of("Listan är tom", "The list is empty"),
          LocalText.of("Skriv minst en, eller utelämna listan.", "Write at least one, or leave it out."));
    }
    return optionalTexts(name);
  }

  /** Tells every field that nobody asked for. */
  public void end() {
    object.keySet().stream().filter(name -> !known.contains(name)).forEach(this::unknown);
  }

  private void unknown(String name) {
    faults.add(at(name),
        LocalText.of("Fältet ”%s” är inte känt här", "The field \"%s\" is unknown here").formatted(name),
        LocalText.of("Ta bort det. Kända fält är %s.", "Take it away; known are %s.").formatted(known));
  }

  public static LocalText nameOf(JsonValue value) {
    return switch (value.getValueType()) {
      case OBJECT -> LocalText.of("ett objekt", "an object");
      case ARRAY -> LocalText.of("en lista", "a list");
      case STRING -> LocalText.of("en text", "a text");
      case NUMBER -> LocalText.of("ett tal", "a number");
      case TRUE, FALSE -> LocalText.of("true eller false", "true or false");
      case NULL -> LocalText.of("null", "null");
    };
  }
}

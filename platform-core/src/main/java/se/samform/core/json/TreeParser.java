package se.samform.core.json;

import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.util.HashSet;
import se.samform.core.text.LocalText;

/** Builds the tree event by event, so that depth and repeated names are seen before anything is kept. */
final class TreeParser {

  private static final int LONGEST_NUMBER = 30;

  private final JsonParser parser;
  private final int maxDepth;

  TreeParser(JsonParser parser, int maxDepth) {
    this.parser = parser;
    this.maxDepth = maxDepth;
  }

  JsonValue document() {
    var root = value(parser.next(), 1);
    if (parser.hasNext()) {
      throw refusal(LocalText.of("Det finns mer efter slutet", "There is more after the end"), LocalText.of("Skicka ett enda JSON-värde.", "Send one JSON value alone."));
    }
    return root;
  }

  private JsonValue value(JsonParser.Event event, int depth) {
    if (depth > maxDepth) {
      throw refusal(
          LocalText.of("Det är djupare än %s nivåer", "It is nested deeper than %s levels").formatted(maxDepth), LocalText.of("Gör det plattare.", "Make it flatter."));
    }
    return switch (event) {
      case START_OBJECT -> object(depth);
      case START_ARRAY -> array(depth);
      case VALUE_STRING -> Json.PROVIDER.createValue(wellFormed(parser.getString()));
      case VALUE_NUMBER -> number();
      case VALUE_TRUE -> JsonValue.TRUE;
      case VALUE_FALSE -> JsonValue.FALSE;
      case VALUE_NULL -> JsonValue.NULL;
      case KEY_NAME, END_ARRAY, END_OBJECT -> throw new IllegalStateException("Unexpected " + event);
    };
  }

  /** No number of ours is longer, and JSON-P refuses very long ones only when they are looked at. */
  private JsonValue number() {
    if (parser.getString().length() > LONGEST_NUMBER) {
      throw refusal(
          LocalText.of("Ett tal har fler än %s siffror", "A number has more than %s digits").formatted(LONGEST_NUMBER), LocalText.of("Skriv ett mindre.", "Write a smaller one."));
    }
    return parser.getValue();
  }

  private JsonValue object(int depth) {
    var object = Json.createObjectBuilder();
    var names = new HashSet<String>();
    for (var event = parser.next(); event != JsonParser.Event.END_OBJECT; event = parser.next()) {
      var name = wellFormed(parser.getString());
      if (!names.add(name)) {
        throw refusal(
            LocalText.of("Namnet ”%s” står två gånger i ett objekt", "The name \"%s\" stands twice in one object").formatted(name), LocalText.of("Behåll det ena.", "Keep one of them."));
      }
      object.add(name, value(parser.next(), depth + 1));
    }
    return object.build();
  }

  private JsonValue array(int depth) {
    var array = Json.createArrayBuilder();
    for (var event = parser.next(); event != JsonParser.Event.END_ARRAY; event = parser.next()) {
      array.add(value(event, depth + 1));
    }
    return array.build();
  }

  /** Half a surrogate pair cannot be written as UTF-8 again. */
  private String wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!Character.isSurrogatePair(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : 0)) {
          throw refusal(
              LocalText.of("En text har ett halvt tecken (ett ensamt surrogat)", "A text has half a character (an unpaired surrogate)"),
              LocalText.of("Skriv tecknet på nytt.", "Write the character anew."));
        }
        i++;
      }
    }
    return text;
  }

  private JsonText.Refusal refusal(LocalText sentence, LocalText remedy) {
    var place = parser.getLocation();
    return new JsonText.Refusal(
        LocalText.of("%s (rad %s, tecken %s)", "%s (line %s, column %s)").formatted(sentence, place.getLineNumber(), Math.max(1, place.getColumnNumber())), remedy);
  }
}

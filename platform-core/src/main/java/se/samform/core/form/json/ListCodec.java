package se.samform.core.form.json;

import se.samform.core.form.ListDisplay;
import se.samform.core.form.ListQuestion;
import se.samform.core.json.ObjectReader;
import se.samform.core.json.ObjectTree;
import se.samform.core.text.LocalText;

/** {@code list}. */
final class ListCodec {

  private static final String NAME = "[a-z0-9][a-z0-9-]{0,59}";

  private ListCodec() {}

  static ListQuestion read(Asked asked) {
    return new ListQuestion(
        asked.ask(), source(asked.from()), Words.read(asked.from(), "display", ListDisplay.class, ListDisplay.SEARCH));
  }

  private static String source(ObjectReader from) {
    var source = from.text("source");
    if (from.has("source") && !source.isEmpty() && !source.matches(NAME)) {
      from.faults().add(from.at("source"),
          LocalText.of("”%s” är inget namn på en lista", "\"%s\" is no name of a list").formatted(source),
          LocalText.of("Skriv små bokstäver, siffror och bindestreck, som \"schools\".", "Write small letters, digits and hyphens, as \"schools\"."));
    } else if (from.has("source") && source.isEmpty() && !from.faults().covers(from.at("source"))) {
      from.faults().add(from.at("source"),
          LocalText.of("Ingen lista är angiven", "No list is named"),
          LocalText.of("Skriv dess namn, som \"schools\".", "Write its name, as \"schools\"."));
    }
    return source;
  }

  static void write(ListQuestion question, ObjectTree into) {
    into.put("source", question.source()).put("display", Words.word(question.display()));
  }
}

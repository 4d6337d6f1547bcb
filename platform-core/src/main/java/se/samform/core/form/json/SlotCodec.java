package se.samform.core.form.json;

import se.samform.core.form.SlotQuestion;
import se.samform.core.json.ObjectTree;
import se.samform.core.text.LocalText;

/** {@code slot}. */
final class SlotCodec {

  private static final String NAME = "[a-z0-9][a-z0-9-]{0,59}";

  private SlotCodec() {}

  static SlotQuestion read(Asked asked) {
    var from = asked.from();
    var calendar = from.text("calendar");
    if (from.has("calendar") && !calendar.matches(NAME) && !from.faults().covers(from.at("calendar"))) {
      from.faults().add(from.at("calendar"),
          LocalText.of("”%s” är inget namn på en kalender", "\"%s\" is no name of a calendar").formatted(calendar),
          LocalText.of("Skriv små bokstäver, siffror och bindestreck, som \"building-permits\".", "Write small letters, digits and hyphens, as \"building-permits\"."));
    }
    return new SlotQuestion(
        asked.ask(), calendar, (int) from.number("from", 0, SlotQuestion.LATEST_FROM, 1), (int) from.number("days", 1, SlotQuestion.MOST_DAYS, 30));
  }

  static void write(SlotQuestion question, ObjectTree into) {
    into.put("calendar", question.calendar()).put("from", question.from()).put("days", question.days());
  }
}

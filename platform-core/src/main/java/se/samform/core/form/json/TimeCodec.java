package se.samform.core.form.json;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import se.samform.core.form.TimeQuestion;
import se.samform.core.json.ObjectReader;
import se.samform.core.json.ObjectTree;
import se.samform.core.text.LocalText;

/** {@code time}. */
final class TimeCodec {

  private TimeCodec() {}

  static TimeQuestion read(Asked asked) {
    return new TimeQuestion(asked.ask(), bound(asked.from(), "min"), bound(asked.from(), "max"));
  }

  static void write(TimeQuestion question, ObjectTree into) {
    question.min().ifPresent(time -> into.put("min", time.toString()));
    question.max().ifPresent(time -> into.put("max", time.toString()));
  }

  private static Optional<LocalTime> bound(ObjectReader from, String name) {
    return from.optionalText(name).flatMap(text -> bound(text, from, name));
  }

  private static Optional<LocalTime> bound(String text, ObjectReader from, String name) {
    try {
      var time = LocalTime.parse(text);
      if (time.toString().equals(text) && text.length() == 5) {
        return Optional.of(time);
      }
    } catch (DateTimeException e) {
      // told below
    }
    from.faults().add(from.at(name),
        LocalText.of("”%s” är inget klockslag", "\"%s\" is not a time").formatted(text),
        LocalText.of("Skriv som \"07:30\".", "Write as \"07:30\"."));
    return Optional.empty();
  }
}

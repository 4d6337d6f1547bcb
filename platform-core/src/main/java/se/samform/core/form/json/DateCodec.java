package se.samform.core.form.json;

import java.util.Optional;
import se.samform.core.form.DateBound;
import se.samform.core.form.DateQuestion;
import se.samform.core.json.ObjectReader;
import se.samform.core.json.ObjectTree;
import se.samform.core.text.LocalText;

/** {@code date}. */
final class DateCodec {

  private DateCodec() {}

  static DateQuestion read(Asked asked) {
    return new DateQuestion(asked.ask(), bound(asked.from(), "min"), bound(asked.from(), "max"));
  }

  static void write(DateQuestion question, ObjectTree into) {
    put(into, "min", question.min());
    put(into, "max", question.max());
  }

  static Optional<DateBound> bound(ObjectReader from, String name) {
    return from.optionalText(name).flatMap(text -> bound(text, from, name));
  }

  static void put(ObjectTree into, String name, Optional<DateBound> bound) {
    bound.map(DateBound::text).ifPresent(text -> into.put(name, text));
  }

  private static Optional<DateBound> bound(String text, ObjectReader from, String name) {
    var bound = DateBound.parse(text);
    if (bound.isEmpty()) {
      from.faults()
          .add(from.at(name),
              LocalText.of("”%s” är ingen dag", "\"%s\" is not a day").formatted(text),
              LocalText.of("Skriv som \"2027-08-17\", \"today\", \"today+14\" eller \"today-1\".", "Write as \"2027-08-17\", \"today\", \"today+14\" or \"today-1\"."));
    }
    return bound;
  }
}

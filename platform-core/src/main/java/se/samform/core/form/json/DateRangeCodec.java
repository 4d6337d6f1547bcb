package se.samform.core.form.json;

import java.util.OptionalInt;
import se.samform.core.form.DateRangeQuestion;
import se.samform.core.json.ObjectReader;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;

/** {@code date-range}. */
final class DateRangeCodec {

  private static final int MOST_DAYS = 36_500;

  private DateRangeCodec() {}

  static DateRangeQuestion read(Asked asked) {
    var from = asked.from();
    return new DateRangeQuestion(
        asked.ask(), DateCodec.bound(from, "min"), DateCodec.bound(from, "max"), maxDays(from), from.truth("open", false));
  }

  static void write(DateRangeQuestion question, ObjectTree into) {
    DateCodec.put(into, "min", question.min());
    DateCodec.put(into, "max", question.max());
    question.maxDays().ifPresent(days -> into.put("maxDays", days));
    into.put("open", Trees.truth(question.open()));
  }

  private static OptionalInt maxDays(ObjectReader from) {
    return from.has("maxDays") ? OptionalInt.of((int) from.number("maxDays", 1, MOST_DAYS)) : OptionalInt.empty();
  }
}

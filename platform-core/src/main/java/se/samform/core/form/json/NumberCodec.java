package se.samform.core.form.json;

import se.samform.core.form.NumberQuestion;
import se.samform.core.json.ObjectTree;

/** {@code number}. */
final class NumberCodec {

  private NumberCodec() {}

  static NumberQuestion read(Asked asked) {
    var from = asked.from();
    return new NumberQuestion(
        asked.ask(),
        Numbers.decimals(from),
        Numbers.optional(from, "min"),
        Numbers.optional(from, "max"),
        asked.texts().optional(from, "unit"));
  }

  static void write(NumberQuestion question, ObjectTree into) {
    into.put("decimals", question.decimals());
    Numbers.put(into, "min", question.min());
    Numbers.put(into, "max", question.max());
    DefinitionWriter.putTexts(into, "unit", question.unit());
  }
}

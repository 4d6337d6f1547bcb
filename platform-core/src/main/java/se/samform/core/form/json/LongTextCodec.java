package se.samform.core.form.json;

import se.samform.core.form.LongTextQuestion;
import se.samform.core.json.ObjectTree;

/** {@code long-text}. */
final class LongTextCodec {

  private LongTextCodec() {}

  static LongTextQuestion read(Asked asked) {
    return new LongTextQuestion(asked.ask(), Numbers.length(asked.from(), 50_000, 2000));
  }

  static void write(LongTextQuestion question, ObjectTree into) {
    into.put("maxLength", question.maxLength());
  }
}

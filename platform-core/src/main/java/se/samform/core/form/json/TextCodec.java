package se.samform.core.form.json;

import se.samform.core.form.TextFormat;
import se.samform.core.form.TextQuestion;
import se.samform.core.json.ObjectTree;

/** {@code text}. */
final class TextCodec {

  private TextCodec() {}

  static TextQuestion read(Asked asked) {
    return new TextQuestion(
        asked.ask(),
        Numbers.length(asked.from(), 1000, 200),
        Words.read(asked.from(), "format", TextFormat.class, TextFormat.NONE));
  }

  static void write(TextQuestion question, ObjectTree into) {
    into.put("maxLength", question.maxLength()).put("format", Words.word(question.format()));
  }
}

package se.samform.core.form.json;

import se.samform.core.form.ChoiceDisplay;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.json.ObjectTree;

/** {@code choice}. */
final class ChoiceCodec {

  private ChoiceCodec() {}

  static ChoiceQuestion read(Asked asked) {
    return new ChoiceQuestion(
        asked.ask(),
        Options.read(asked),
        Words.read(asked.from(), "display", ChoiceDisplay.class, ChoiceDisplay.RADIO),
        asked.from().truth("sort", false),
        asked.from().optionalText("ownText"));
  }

  static void write(ChoiceQuestion question, ObjectTree into) {
    Options.put(question.options(), into).put("display", Words.word(question.display()));
    Options.put(question.sort(), question.own(), into);
  }
}

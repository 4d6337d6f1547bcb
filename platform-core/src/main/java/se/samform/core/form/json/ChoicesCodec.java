package se.samform.core.form.json;

import se.samform.core.form.ChoicesQuestion;
import se.samform.core.json.ObjectTree;

/** {@code choices}. */
final class ChoicesCodec {

  private ChoicesCodec() {}

  static ChoicesQuestion read(Asked asked) {
    var options = Options.read(asked);
    int most = Math.max(1, options.size());
    int min = (int) asked.from().number("min", 1, most, 1);
    int max = (int) asked.from().number("max", min, most, most);
    return new ChoicesQuestion(
        asked.ask(), options, min, max, asked.from().truth("sort", false), asked.from().optionalText("ownText"));
  }

  static void write(ChoicesQuestion question, ObjectTree into) {
    Options.put(question.options(), into).put("min", question.min()).put("max", question.max());
    Options.put(question.sort(), question.own(), into);
  }
}

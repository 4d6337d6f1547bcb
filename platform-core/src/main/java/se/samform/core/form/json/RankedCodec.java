package se.samform.core.form.json;

import se.samform.core.form.RankedQuestion;
import se.samform.core.json.ObjectTree;

/** {@code ranked}. */
final class RankedCodec {

  private RankedCodec() {}

  static RankedQuestion read(Asked asked) {
    var options = Options.read(asked);
    int most = Math.max(1, options.size());
    int min = (int) asked.from().number("min", 1, most, 1);
    return new RankedQuestion(asked.ask(), options, min, (int) asked.from().number("max", min, most, most));
  }

  static void write(RankedQuestion question, ObjectTree into) {
    Options.put(question.options(), into).put("min", question.min()).put("max", question.max());
  }
}

package se.samform.core.answer;

import se.samform.core.form.LongTextQuestion;

final class LongTextReader extends SingleReader {

  private final int maxLength;

  LongTextReader(LongTextQuestion question) {
    this.maxLength = question.maxLength();
  }

  @Override
  Reading read(String at, String typed, Facts facts) {
    if (Characters.hasUnprintable(typed)) {
      return malformed(at, Malformation.UNPRINTABLE);
    }
    return Characters.isLonger(typed, maxLength)
        ? new Reading.Refused(new Problem.TooLong(at, maxLength, Characters.length(typed)))
        : new Reading.Read(new Answer.Text(typed));
  }
}

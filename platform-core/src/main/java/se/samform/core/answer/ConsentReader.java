package se.samform.core.answer;

import se.samform.core.form.YesNoQuestion;

/** Only a yes is an answer: whoever doesn't agree has not answered. */
final class ConsentReader extends SingleReader {

  private static final Reading AGREED = new Reading.Read(new Answer.YesNo(true));

  @Override
  Reading read(String at, String typed, Facts facts) {
    return switch (typed) {
      case YesNoQuestion.YES -> AGREED;
      case YesNoQuestion.NO -> Reading.BLANK;
      default -> malformed(at, Malformation.NOT_YES_OR_NO);
    };
  }
}

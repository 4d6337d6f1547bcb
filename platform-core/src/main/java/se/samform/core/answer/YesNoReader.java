package se.samform.core.answer;

import se.samform.core.form.YesNoQuestion;

final class YesNoReader extends SingleReader {

  private static final Reading YES = new Reading.Read(new Answer.YesNo(true));
  private static final Reading NO = new Reading.Read(new Answer.YesNo(false));

  @Override
  Reading read(String at, String typed, Facts facts) {
    return switch (typed) {
      case YesNoQuestion.YES -> YES;
      case YesNoQuestion.NO -> NO;
      default -> malformed(at, Malformation.NOT_YES_OR_NO);
    };
  }
}

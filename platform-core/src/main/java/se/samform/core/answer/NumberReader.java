package se.samform.core.answer;

import java.math.BigDecimal;
import se.samform.core.form.NumberQuestion;

final class NumberReader extends SingleReader {

  private final NumberQuestion question;

  NumberReader(NumberQuestion question) {
    this.question = question;
  }

  @Override
  Reading read(String at, String typed, Facts facts) {
    var number = Decimals.parse(typed);
    return number.isPresent() ? within(at, number.get()) : malformed(at, Malformation.NOT_A_NUMBER);
  }

  private Reading within(String at, BigDecimal number) {
    if (number.scale() > question.decimals()) {
      return new Reading.Refused(new Problem.TooManyDecimals(at, question.decimals()));
    }
    if (question.min().isPresent() && number.compareTo(question.min().get()) < 0) {
      return new Reading.Refused(new Problem.TooSmall(at, question.min().get()));
    }
    if (question.max().isPresent() && number.compareTo(question.max().get()) > 0) {
      return new Reading.Refused(new Problem.TooLarge(at, question.max().get()));
    }
    return new Reading.Read(new Answer.Number(number));
  }
}

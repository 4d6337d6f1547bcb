package se.samform.core.answer;

import java.math.BigDecimal;
import se.samform.core.form.NumberQuestion;

final class NumberReader extends SingleReader {

  private final NumberQuestion question;

  NumberReader(NumberQuestion question) {
    super(question.id());
    this.question = question;
  }

  @Override
  Reading read(String typed, Facts facts) {
    var number = Decimals.parse(typed);
    return number.isPresent() ? within(number.get()) : malformed(Malformation.NOT_A_NUMBER);
  }

  private Reading within(BigDecimal number) {
    if (number.scale() > question.decimals()) {
      return new Reading.Refused(new Problem.TooManyDecimals(path, question.decimals()));
    }
    if (question.min().isPresent() && number.compareTo(question.min().get()) < 0) {
      return new Reading.Refused(new Problem.TooSmall(path, question.min().get()));
    }
    if (question.max().isPresent() && number.compareTo(question.max().get()) > 0) {
      return new Reading.Refused(new Problem.TooLarge(path, question.max().get()));
    }
    return new Reading.Read(new Answer.Number(number));
  }
}

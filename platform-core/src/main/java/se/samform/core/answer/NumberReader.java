package se.samform.core.answer;

import java.math.BigDecimal;
import se.samform.core.form.NumberQuestion;

final class NumberReader extends SingleReader {

  private final int decimals;
  /** Null where there is none, as is the other. */
  private final BigDecimal min;
  private final BigDecimal max;

  NumberReader(NumberQuestion question) {
    this.decimals = question.decimals();
    this.min = question.min().orElse(null);
    this.max = question.max().orElse(null);
  }

  @Override
  Reading read(String at, String typed, Facts facts) {
    var number = Decimals.parse(typed);
    return number.isPresent() ? within(at, number.get()) : malformed(at, notANumber());
  }

  private Malformation notANumber() {
    return decimals == 0 ? Malformation.NOT_A_WHOLE_NUMBER : Malformation.NOT_A_NUMBER;
  }

  private Reading within(String at, BigDecimal number) {
    if (number.scale() > decimals) {
      return new Reading.Refused(new Problem.TooManyDecimals(at, decimals));
    }
    if (min != null && number.compareTo(min) < 0) {
      return new Reading.Refused(new Problem.TooSmall(at, min));
    }
    if (max != null && number.compareTo(max) > 0) {
      return new Reading.Refused(new Problem.TooLarge(at, max));
    }
    return new Reading.Read(new Answer.Number(number));
  }
}

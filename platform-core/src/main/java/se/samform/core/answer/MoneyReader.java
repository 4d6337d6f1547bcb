package se.samform.core.answer;

import java.math.BigDecimal;
import se.samform.core.form.MoneyQuestion;

/** Reads amounts as numbers are typed, with the currency's sign or code after it or without. */
final class MoneyReader extends SingleReader {

  private final MoneyQuestion question;

  MoneyReader(MoneyQuestion question) {
    this.question = question;
  }

  @Override
  Reading read(String at, String typed, Facts facts) {
    var amount = Decimals.parse(withoutSign(Characters.trimmed(typed)));
    return amount.isPresent() ? within(at, amount.get()) : malformed(at, Malformation.NOT_AN_AMOUNT);
  }

  private Reading within(String at, BigDecimal amount) {
    if (amount.scale() > MoneyQuestion.DECIMALS) {
      return new Reading.Refused(new Problem.TooManyDecimals(at, MoneyQuestion.DECIMALS));
    }
    if (question.min().isPresent() && amount.compareTo(question.min().get()) < 0) {
      return new Reading.Refused(new Problem.TooSmall(at, question.min().get()));
    }
    if (question.max().isPresent() && amount.compareTo(question.max().get()) > 0) {
      return new Reading.Refused(new Problem.TooLarge(at, question.max().get()));
    }
    return new Reading.Read(new Answer.Money(amount, question.currency()));
  }

  private String withoutSign(String text) {
    var currency = question.currency();
    for (var sign : new String[] {currency.sign(), currency.name()}) {
      int from = text.length() - sign.length();
      if (from > 0 && text.regionMatches(true, from, sign, 0, sign.length())) {
        return text.substring(0, from);
      }
    }
    return text;
  }
}

package se.samform.core.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.Currency;
import se.samform.core.form.MoneyQuestion;
import se.samform.core.logic.Formula;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

class MoneyReaderTest {

  private static final MoneyQuestion KRONOR =
      new MoneyQuestion(Reads.ASK, Currency.SEK, Optional.of(BigDecimal.ZERO), Optional.of(new BigDecimal("10000")));

  @Test
  void is_never_rounded() {
    assertEquals(Reads.refused(new Problem.TooManyDecimals("q", 2)), Reads.read(KRONOR, "99,995"));
    assertEquals(Reads.fine(new Answer.Money(new BigDecimal("99.99"), Currency.SEK)), Reads.read(KRONOR, "99,990"));
  }

  @Test
  void a_limit_is_told_as_money() {
    var problem = new Problem.TooLarge("q", new BigDecimal("10000"));
    assertEquals(Reads.refused(problem), Reads.read(KRONOR, "10000,01"));
    assertEquals("Skriv 10\u00a0000,00\u00a0kr eller mindre", ProblemTexts.of(problem, KRONOR, Language.SWEDISH));
  }

  @Test
  void is_shown_with_two_decimals_and_its_currency() {
    var amount = new Answer.Money(new BigDecimal("1234.5"), Currency.SEK);
    assertEquals("1\u00a0234,50\u00a0kr", AnswerText.of(KRONOR, amount, Language.SWEDISH));
    assertEquals("1,234.50\u00a0kr", AnswerText.of(KRONOR, amount, Language.ENGLISH));
  }

  @Test
  void a_calculated_amount_is_shown_so_too() {
    var fee =
        new CalculatedValue(
            Reads.ASK, new Formula.Constant(BigDecimal.TEN), Formula.Kind.NUMBER, 2, LocalText.NONE, Optional.of(Currency.SEK), true);
    assertEquals("10,00\u00a0kr", AnswerText.of(fee, new Answer.Money(BigDecimal.TEN, Currency.SEK), Language.SWEDISH));
  }
}

package se.samform.core.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samform.core.form.Currency;
import se.samform.core.form.TextFormat;
import se.samform.core.form.TextQuestion;
import se.samform.core.text.Language;

/** What is accepted and kept is in the corpus, format-*.json; here is how it is shown, and what is said. */
class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "PERSONAL_NUMBER, 199001012385, 19900101-2385",
    "ORGANISATION_NUMBER, 8020001114, 802000-1114",
    "POSTAL_CODE, 12345, 123 45",
    "BANKGIRO, 58056201, 5805-6201",
    "BANKGIRO, 9912346, 991-2346",
    "PLUSGIRO, 2856540, 285654-0",
    "IBAN, SE3550000000054910000003, SE35 5000 0000 0549 1000 0003",
    "CPR, 0101901234, 010190-1234",
    "CVR, 25313763, 25313763",
    "WEB_ADDRESS, https://www.exempel.invalid, https://www.exempel.invalid"
  })
  void is_shown_as_people_write_it(TextFormat format, String kept, String shown) {
    var question = new TextQuestion(Reads.ASK, 60, format);
    assertEquals(shown, AnswerText.of(question, new Answer.Text(kept), Language.SWEDISH));
  }

  @ParameterizedTest
  @CsvSource({"1234.5, SEK, '1 234,50 kr'", "0, EUR, '0,00 €'", "-20, DKK, '−20,00 kr.'"})
  void amounts_are_shown_with_two_decimals_and_their_currency(BigDecimal amount, Currency currency, String shown) {
    assertEquals(shown, Wording.money(amount, currency, Language.SWEDISH).replace('\u00a0', ' '));
  }
}

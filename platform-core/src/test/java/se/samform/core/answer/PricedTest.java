package se.samform.core.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samform.core.form.Currency;
import se.samform.core.form.PricedItem;
import se.samform.core.form.PricedQuestion;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

class PricedTest {

  private static final PricedQuestion ORDER = new PricedQuestion(
      Reads.ASK, List.of(item("chair", "Stol", "Chair", "25", 40), item("van", "Hemkörning", "Delivery", "400.5", 1)), Currency.SEK);

  @Test
  void reads_how_many_of_each_and_what_they_come_to() {
    var raw = RawAnswers.NONE.with("q.chair", "4");
    var order = new Answer.Priced(Map.of("chair", 4, "van", 0), new BigDecimal("100"), Currency.SEK);
    assertEquals(Reads.fine(order), Reads.read(ORDER, raw, Map.of()));
  }

  @Test
  void none_of_anything_is_blank() {
    assertEquals(Reading.BLANK, Reads.read(ORDER, RawAnswers.NONE.with("q.chair", "0").with("q.van", " "), Map.of()));
  }

  @Test
  void each_thing_tells_what_is_wrong_with_its_own_number() {
    var raw = RawAnswers.NONE.with("q.chair", "fyra").with("q.van", "2");
    var reading = assertInstanceOf(Reading.PartlyRead.class, Reads.read(ORDER, raw, Map.of()));
    assertEquals(
        List.of(new Problem.Malformed("q.chair", Malformation.NOT_A_WHOLE_NUMBER), new Problem.TooLarge("q.van", BigDecimal.ONE)),
        reading.problems());
  }

  @Test
  void is_told_line_by_line_with_the_sum_last() {
    var order = new Answer.Priced(Map.of("chair", 4, "van", 1), new BigDecimal("500.5"), Currency.SEK);
    assertEquals(
        "4 × Stol à 25,00 kr = 100,00 kr\n1 × Hemkörning à 400,50 kr = 400,50 kr\nSumma 500,50 kr",
        AnswerText.of(ORDER, order, Language.SWEDISH).replace('\u00a0', ' '));
  }

  @Test
  void one_line_says_its_own_sum() {
    var order = new Answer.Priced(Map.of("chair", 2), new BigDecimal("50"), Currency.SEK);
    assertEquals("2 × Chair at 25.00 kr = 50.00 kr", AnswerText.of(ORDER, order, Language.ENGLISH).replace('\u00a0', ' '));
  }

  @Test
  void a_wrong_number_is_told_with_the_name_of_the_thing() {
    assertEquals("Stol", PartTexts.label(ORDER, "chair", Language.SWEDISH));
  }

  private static PricedItem item(String id, String swedish, String english, String price, int max) {
    return new PricedItem(id, LocalText.of(swedish, english), LocalText.NONE, new BigDecimal(price), max);
  }
}

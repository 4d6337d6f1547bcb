package se.samform.core.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samform.core.answer.Answer;
import se.samform.core.answer.Facts;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.json.Definitions;

/** The example services whose rules change on a day, on both sides of it. */
class DatedServicesTest {

  private static final RawAnswers ASSOCIATION = RawAnswers.NONE
      .with("members", "40").with("meetings", "20").with("in-granvik", "yes")
      .with("groups.1.group-name", "P12").with("groups.1.occasions", "20").with("groups.1.participants", "12,5");

  private static final RawAnswers HOUSE = RawAnswers.NONE
      .with("measure", "complement").with("existing", "0").with("ridge", "4").with("border", "10").with("owner", "yes");

  @ParameterizedTest
  @CsvSource({
    "2026-12-31, 1875, 0, 1875", "2027-01-01, 2125, 0, 2125", "2027-02-28, 2125, 0, 2125", "2027-03-01, 2125, 10, 1912.5",
    "2027-03-07, 2125, 10, 1912.5", "2027-03-08, 2125, 20, 1700", "2027-03-28, 2125, 40, 1275", "2027-03-29, 2125, 100, 0"
  })
  void a_grant_goes_by_the_rate_and_the_lateness_of_the_day(LocalDate today, String base, String deduction, String amount) {
    var evaluation = evaluate("foreningsbidrag", ASSOCIATION, today);
    assertEquals(number(base), evaluation.answer("base"));
    assertEquals(number(deduction), evaluation.answer("deduction"));
    assertEquals(number(amount), evaluation.answer("amount"));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-11-30, outside, 30, notice", "2025-11-30, outside, 31, permit", "2025-12-01, outside, 50, free",
    "2025-12-01, outside, 51, permit", "2025-12-01, inside, 30, notice", "2025-12-01, inside, 31, permit"
  })
  void a_house_goes_by_the_rules_of_the_day_when_it_is_begun(LocalDate start, String plan, String area, String outcome) {
    var raw = HOUSE.with("plan", plan).with("area", area).with("start", start.toString());
    var evaluation = evaluate("attefall", raw, LocalDate.of(2025, 6, 1));
    assertEquals(Optional.of(new Answer.Text(outcome)), evaluation.answer("outcome"));
  }

  private static Optional<Answer> number(String text) {
    return Optional.of(new Answer.Number(new BigDecimal(text)));
  }

  private static Evaluation evaluate(String service, RawAnswers raw, LocalDate today) {
    try {
      var bytes = Files.readAllBytes(Path.of("..", "examples", "services", service + ".json"));
      return Plan.compile(Definitions.read(bytes)).evaluate(raw, new Facts(today));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

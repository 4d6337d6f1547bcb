package se.samform.core.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samform.core.answer.Facts;
import se.samform.core.answer.Problem;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.json.Definitions;

/** What the example services ask of times, of places and of what is large, where two answers or none decide. */
class TimesOfLengthTest {

  /** What shows the questions about a place and times. */
  private static final RawAnswers BASIS = RawAnswers.NONE.with("ongoing", "yes")
      .with("measure", "complement").with("existing", "0").with("ridge", "4").with("border", "10").with("owner", "yes").with("plan", "inside").with("area", "30")
      .with("start", "2027-06-01");

  @ParameterizedTest
  @CsvSource({
    "serveringstillstand, from-time, until-time, 11:00, 11:00, true", "serveringstillstand, from-time, until-time, 11:00, 01:00, false",
    "markupplatelse, periods.1.opens, periods.1.closes, 20:00, 20:00, true", "markupplatelse, periods.1.opens, periods.1.closes, 20:00, 01:00, false",
    "bullerklagomal, diary.1.from, diary.1.to, 22:00, 22:00, true", "bullerklagomal, diary.1.from, diary.1.to, 22:00, 03:00, false",
    "barnomsorg, week.mon.from, week.mon.until, 08:00, 08:00, true", "barnomsorg, week.mon.from, week.mon.until, 16:00, 08:00, true",
    "barnomsorg, week.mon.from, week.mon.until, 08:00, 16:00, false"
  })
  void what_ends_as_it_begins_is_not_handed_in_and_what_goes_past_midnight_is(String service, String from, String to, String begins, String ends, boolean isStopped) {
    var evaluation = evaluate(service, BASIS.with(from, begins).with(to, ends));
    assertEquals(isStopped, evaluation.problems().stream().anyMatch(problem -> problem.path().endsWith("no-time")), evaluation.problems()::toString);
  }

  @ParameterizedTest
  @CsvSource({"felanmalan, spot", "markupplatelse, place", "serveringstillstand, place", "bullerklagomal, place", "attefall, site"})
  void a_place_in_another_part_of_the_world_is_a_problem_and_one_here_is_none(String service, String map) {
    assertTrue(isOutside(service, map, "48.85, 2.35"));
    assertFalse(isOutside(service, map, "61.4712, 15.1180"));
  }

  private static boolean isOutside(String service, String map, String coordinates) {
    return evaluate(service, BASIS.with(map + ".coordinates", coordinates)).problems().stream()
        .anyMatch(problem -> problem instanceof Problem.OutsideBounds && problem.path().startsWith(map));
  }

  @Test
  void that_others_are_asked_is_said_once_an_answer_decides_it_and_not_before() {
    assertFalse(isTold("large-notice", RawAnswers.NONE));
    assertFalse(isTold("large-notice", RawAnswers.NONE.with("purpose", "table").with("area", "4")));
    assertTrue(isTold("large-notice", RawAnswers.NONE.with("purpose", "event")));
    assertTrue(isTold("large-notice", RawAnswers.NONE.with("sound", "yes")));
    var small = RawAnswers.NONE.with("purpose", "table").with("area", "4").with("visitors", "20").with("sound", "no").with("alcohol", "no").with("road", "no");
    assertTrue(isTold("small-notice", small));
    assertFalse(isTold("large-notice", small));
  }

  private static boolean isTold(String notice, RawAnswers raw) {
    return evaluate("markupplatelse", raw).isShown(notice);
  }

  private static Evaluation evaluate(String service, RawAnswers raw) {
    try {
      var bytes = Files.readAllBytes(Path.of("..", "examples", "services", service + ".json"));
      return Plan.compile(Definitions.read(bytes)).evaluate(raw, new Facts(LocalDate.of(2027, 3, 1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

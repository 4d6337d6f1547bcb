package se.samform.designer.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samform.core.form.json.Examples;
import se.samform.core.text.Language;

/** What a form costs is counted, measured in the middle of several times, and judged in words. */
class FormCostTest {

  /** A clock that goes on by three milliseconds each time that it is looked at, and once by a whole second. */
  private static LongSupplier clock() {
    var at = new AtomicLong();
    var looks = new AtomicLong();
    return () -> at.addAndGet(looks.incrementAndGet() == 80 ? 1_000_000_000L : 3_000_000L);
  }

  private static final FormCost COST = FormCost.of(Examples.read("skolskjuts"), clock());

  @Test
  void one_slow_evaluation_among_many_says_nothing() {
    assertEquals(Duration.ofMillis(3), COST.evaluation());
  }

  @Test
  void questions_are_counted_and_so_are_those_that_somebody_sees() {
    assertEquals(4, COST.steps());
    assertEquals(26, COST.questions());
    assertTrue(COST.seen().orElseThrow() < COST.questions(), () -> "" + COST.seen());
    assertEquals(0, COST.tables());
  }

  @Test
  void the_heaviest_step_is_the_one_whose_page_is() {
    var cost = FormCost.of(Examples.read("skolskjuts"), clock(), step -> step.id().equals("days") ? 200_000 : 20_000);
    assertEquals("days", cost.heaviest().step().id());
    var weight = CostWords.of(cost).getLast();
    assertEquals(CostWords.Judgement.MUCH, weight.judgement());
    assertTrue(weight.said().in(Language.SWEDISH).contains("200 kB, före komprimering: tung"), () -> weight.said().in(Language.SWEDISH));
  }

  @Test
  void it_is_told_in_words_with_about_how_long_it_takes() {
    var lines = CostWords.of(COST).stream().map(line -> line.said().in(Language.SWEDISH)).toList();
    assertTrue(lines.get(2).equals("Omkring 3 ms för att räkna ut alla svar: märks inte."), () -> lines.get(2));
    assertTrue(lines.get(3).contains("uppskattat till"), () -> lines.get(3));
  }

  @Test
  void no_page_is_estimated_at_nothing_or_at_megabytes() {
    Stream.of("skolskjuts", "galleri", "serveringstillstand").map(Examples::read).flatMap(each -> each.steps().stream())
        .forEach(step -> assertTrue(FormCost.estimated(step) > 7_000 && FormCost.estimated(step) < 300_000, step::id));
  }
}

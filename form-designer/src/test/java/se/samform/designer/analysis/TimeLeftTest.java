package se.samform.designer.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samform.core.form.Ask;
import se.samform.core.form.Information;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Tone;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Operand;
import se.samform.core.logic.Operator;
import se.samform.core.text.LocalText;

/** All that an analysis does is done in the time that it was given: by a clock that goes on only as work is done. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TimeLeftTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 8, 17);
  private static final Budget FIVE_SECONDS = new Budget(500, 5_000);

  private final Clock clock = new Clock();
  private final ServiceDefinition definition = TestForms.of(List.of(number(), never()));
  private final Form form = new Form(definition);

  /** Goes on by as much as it is told. */
  private static final class Clock implements LongSupplier {

    private long milliseconds;
    private long atEachLook;

    void pass(long more) {
      milliseconds += more;
    }

    @Override
    public long getAsLong() {
      milliseconds += atEachLook;
      return TimeUnit.MILLISECONDS.toNanos(milliseconds);
    }
  }

  /** Also where the solver would know by what was said alone. */
  @Test
  void saying_to_the_solver_what_is_known_is_in_the_time_for_a_question() {
    var terms = new Terms(clock);
    var claim = terms.truth();
    terms.know(claim, terms.not(claim));
    assertEquals(new Terms.Decision.Impossible(), terms.decide(claim, 20));
    clock.atEachLook = 8;
    assertEquals(new Terms.Decision.Undecided(), terms.decide(claim, 20));
    clock.atEachLook = 0;
    assertEquals(new Terms.Decision.Impossible(), terms.decide(claim, 20));
  }

  @Test
  void what_a_claim_takes_to_be_put_in_terms_is_in_the_time_for_all() {
    var prover = Prover.of(form, TODAY, FIVE_SECONDS, new TimeLeft(FIVE_SECONDS.wholeMilliseconds(), clock));
    assertEquals(new Prover.Verdict.Undecided(), prover.ask(slow(6_000)));
    var comparing = new Comparing(definition, definition, TODAY, FIVE_SECONDS, clock);
    assertEquals(new Comparing.Verdict.Undecided(), comparing.ask(new Parting(both -> slow(6_000).whole(both.before()), twice -> false, false)));
  }

  @Test
  void nothing_is_put_in_terms_when_the_time_is_up() {
    var prover = Prover.of(form, TODAY, FIVE_SECONDS, new TimeLeft(FIVE_SECONDS.wholeMilliseconds(), clock));
    clock.pass(5_000);
    assertEquals(new Prover.Verdict.Undecided(), prover.ask(slow(1).complete()));
    assertEquals(5_000, clock.milliseconds);
  }

  /** Each of three hundred things that can't be so is told, and those that there is no time for without why. */
  @Test
  void telling_why_is_in_the_time_for_all_and_takes_no_more_than_its_share() {
    var left = new TimeLeft(FIVE_SECONDS.wholeMilliseconds(), clock);
    var judge = new Judge(Prover.of(form, TODAY, FIVE_SECONDS, left), new Explaining(form, TODAY, FIVE_SECONDS, left));
    IntStream.range(0, 300).forEach(i -> judge.isImpossible(slow(10), Saying.never("/place/" + i)));
    var why = judge.findings().stream().filter(finding -> !finding.because().isEmpty()).count();
    assertEquals(300, judge.findings().size());
    assertTrue(judge.findings().stream().allMatch(finding -> finding.certainty() == Finding.Certainty.CERTAIN), judge.findings()::toString);
    assertTrue(why > 3 && why < 50, why + " are told with why");
    assertTrue(clock.milliseconds <= 300 * 10 + FIVE_SECONDS.explainingMilliseconds() + 100, "took " + clock.milliseconds);
  }

  /** What can't be so, and takes so long to be put in terms. */
  private Claim slow(long milliseconds) {
    return new Claim(meanings -> {
      clock.pass(milliseconds);
      return never(meanings);
    }, seen -> false);
  }

  private static Term never(Meanings meanings) {
    var question = meanings.index().question("never");
    return meanings.isShown(question, meanings.whole());
  }

  private static Question number() {
    return new NumberQuestion(Ask.of("n", text("n")), 0, Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.TEN), LocalText.NONE);
  }

  private static Question never() {
    return new Information(Ask.of("never", text("never")).withShown(new Condition.Compare("n", Operator.MORE_THAN, new Operand.Constant("20"))), text("-"), Tone.INFO, List.of());
  }

  private static LocalText text(String text) {
    return LocalText.of(text, text);
  }
}

package se.samform.designer.trial;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.answer.Facts;
import se.samform.core.answer.RawAnswers;
import se.samform.core.flow.Scenario;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Step;
import se.samform.core.logic.Plan;
import se.samform.designer.scenario.Coverage;
import se.samform.designer.scenario.Gap;

/**
 * What a form costs whoever fills it in, and those who keep it.
 *
 * @param questions that are asked, those inside groups once each
 * @param seen how many of them somebody sees in the middle of its scenarios; empty without any
 * @param conditions whole ones and their parts
 * @param rows of tables and of formulas by cases
 * @param evaluation working out all answers once, about; zero where nothing was measured
 * @param heaviest the step with the largest page
 */
public record FormCost(int steps, int questions, OptionalInt seen, int conditions, int tables, int rows, Duration evaluation, Weight heaviest) {

  /** Measured so often, after as often to warm up. */
  private static final int TIMES = 25;

  /** @param bytes of its HTML @param isEstimated whether nobody rendered it */
  public record Weight(Step step, long bytes, boolean isEstimated) {}

  /** With pages that are only estimated. @param nanos a clock that only goes forward */
  public static FormCost of(ServiceDefinition definition, LongSupplier nanos) {
    return of(definition, nanos, FormCost::estimated, true);
  }

  /** @param bytes of a step's page, as it is rendered */
  public static FormCost of(ServiceDefinition definition, LongSupplier nanos, ToLongFunction<Step> bytes) {
    return of(definition, nanos, bytes, false);
  }

  private static FormCost of(ServiceDefinition definition, LongSupplier nanos, ToLongFunction<Step> bytes, boolean isEstimated) {
    var plan = Plan.compile(definition);
    var tallies = Coverage.of(definition).tallies();
    var heaviest = definition.steps().stream().map(step -> new Weight(step, bytes.applyAsLong(step), isEstimated))
        .reduce((one, other) -> other.bytes() > one.bytes() ? other : one).orElseThrow();
    return new FormCost(
        definition.steps().size(), (int) all(definition.questions()).filter(Question::isAnswerable).count(), seen(plan), tallies.get(Gap.Kind.CONDITION_TRUE).of(),
        definition.tables().size(), tallies.get(Gap.Kind.ROW_APPLIED).of(), median(plan, nanos), heaviest);
  }

  private static Stream<Question> all(List<Question> questions) {
    return questions.stream().flatMap(question -> Stream.concat(Stream.of(question), question instanceof GroupQuestion group ? all(group.questions()) : Stream.of()));
  }

  private static OptionalInt seen(Plan plan) {
    var seen = plan.definition().flow().scenarios().stream().mapToInt(story -> seen(plan, story)).sorted().toArray();
    return seen.length == 0 ? OptionalInt.empty() : OptionalInt.of(seen[seen.length / 2]);
  }

  private static int seen(Plan plan, Scenario story) {
    var evaluation = plan.evaluate(new RawAnswers(story.answers()), new Facts(story.on()));
    return (int) plan.definition().questions().stream().filter(question -> question.isAnswerable() && evaluation.isShown(question.id())).count();
  }

  /** Of the scenario with the most answers: whoever fills in waits for no longer than that. */
  private static Duration median(Plan plan, LongSupplier nanos) {
    Optional<Scenario> longest = plan.definition().flow().scenarios().stream().reduce((one, other) -> other.answers().size() > one.answers().size() ? other : one);
    if (longest.isEmpty()) {
      return Duration.ZERO;
    }
    var answers = new RawAnswers(longest.get().answers());
    var facts = new Facts(longest.get().on());
    var took = IntStream.range(0, 2 * TIMES).mapToLong(i -> {
      long before = nanos.getAsLong();
      plan.evaluate(answers, facts).isComplete();
      return nanos.getAsLong() - before;
    }).toArray();
    var measured = Arrays.stream(took, TIMES, took.length).sorted().toArray();
    return Duration.ofNanos(measured[measured.length / 2]);
  }

  /** What stands around the questions of a page, in bytes. */
  private static final long AROUND = 7_000;
  private static final long QUESTION = 900;
  private static final long FIELD = 350;
  private static final long OPTION = 260;

  /** By what there is on it in its longest language, all of it shown. */
  static long estimated(Step step) {
    return AROUND + all(step.questions()).mapToLong(FormCost::estimated).sum();
  }

  private static long estimated(Question question) {
    var phrasing = question.ask().phrasing();
    long words = Stream.of(phrasing.label(), phrasing.hint(), phrasing.help()).mapToLong(text -> text.texts().values().stream().mapToLong(String::length).max().orElse(0)).sum();
    long fields = question instanceof GroupQuestion ? 0 : FIELD * question.paths().size();
    return QUESTION + words + fields + OPTION * question.options().size();
  }
}

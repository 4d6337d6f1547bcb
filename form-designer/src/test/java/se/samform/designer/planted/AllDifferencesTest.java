package se.samform.designer.planted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Facts;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.logic.DefinitionCheck;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.Plan;
import se.samform.designer.analysis.Budget;
import se.samform.designer.analysis.Difference;
import se.samform.designer.analysis.Difference.Kind;
import se.samform.designer.analysis.Differences;
import se.samform.designer.analysis.Finding;

/** Beside all answers that there are to two versions of small forms: what is otherwise is told, and what is told is otherwise. */
class AllDifferencesTest {

  private static final int FORMS = 4 * Integer.getInteger("samform.forms", 17);
  private static final int MOST_ANSWERS = 300;

  private final List<String> otherwise = new ArrayList<>();
  private final TreeMap<Kind, Integer> seen = new TreeMap<>();

  @Test
  void the_differences_are_those_that_all_answers_show() {
    for (long seed = 0; seed < FORMS; seed++) {
      var form = SmallForms.withParts(seed);
      var random = new Random(seed);
      long at = seed;
      if (DefinitionCheck.faultsOf(form).isEmpty()) {
        Changed.of(form, random).ifPresent(changed -> compare(at, form, changed));
      }
    }
    assertEquals(List.of(), otherwise);
    assertTrue(seen.getOrDefault(Kind.SHOWN, 0) > FORMS / 10 && seen.getOrDefault(Kind.KIND, 0) > FORMS / 10, seen.toString());
  }

  private void compare(long seed, ServiceDefinition before, ServiceDefinition after) {
    var answers = new ArrayList<>(BruteForce.answers(before, MOST_ANSWERS));
    answers.addAll(BruteForce.answers(after, MOST_ANSWERS));
    var told = Differences.of(before, after, SoundForms.TODAY, Budget.PATIENT).all();
    var versions = new Versions(before, after, answers);
    for (var question : after.questions()) {
      before.question(question.id()).ifPresent(then -> {
        missed(seed, told, question, Kind.SHOWN, versions.isShownOtherwise(question));
        missed(seed, told, question, Kind.KIND, then.getClass() != question.getClass() && versions.isShownInBoth(question));
      });
    }
    told.stream().filter(each -> each.kind() == Kind.SHOWN && each.at().contains("/questions/") && each.certainty() == Finding.Certainty.CERTAIN && !versions.isShown(each)).forEach(each -> otherwise.add("seed " + seed + " wrong " + each));
  }

  private void missed(long seed, List<Difference> told, Question question, Kind kind, boolean isSo) {
    if (isSo) {
      seen.merge(kind, 1, Integer::sum);
      if (told.stream().noneMatch(each -> each.kind() == kind && each.sentence().texts().values().stream().anyMatch(text -> text.contains(question.ask().name().texts().values().iterator().next())))) {
        otherwise.add("seed " + seed + " missed " + kind + " of " + question.id());
      }
    }
  }

  /** Both by themselves. */
  private record Versions(Plan before, Plan after, List<List<Evaluation>> answered) {

    Versions(ServiceDefinition before, ServiceDefinition after, List<RawAnswers> answers) {
      this(Plan.compile(before), Plan.compile(after), new ArrayList<>());
      answers.forEach(raw -> answered.add(List.of(evaluate(this.before, raw), evaluate(this.after, raw))));
    }

    private static Evaluation evaluate(Plan plan, RawAnswers raw) {
      return plan.evaluate(raw, new Facts(SoundForms.TODAY));
    }

    boolean isShownOtherwise(Question question) {
      return answered.stream().anyMatch(both -> both.getFirst().isShown(question.id()) != both.getLast().isShown(question.id()));
    }

    boolean isShownInBoth(Question question) {
      return answered.stream().anyMatch(both -> both.getFirst().isShown(question.id()) && both.getLast().isShown(question.id()));
    }

    /** Whether its witness shows a question in only one of them. */
    boolean isShown(Difference difference) {
      var witness = difference.witness().orElseThrow();
      var facts = new Facts(witness.on());
      var raw = new RawAnswers(witness.answers());
      return !shown(before.evaluate(raw, facts)).equals(shown(after.evaluate(raw, facts)));
    }

    private static List<String> shown(Evaluation evaluation) {
      return evaluation.definition().questions().stream().map(Question::id).filter(evaluation::isShown).toList();
    }
  }
}

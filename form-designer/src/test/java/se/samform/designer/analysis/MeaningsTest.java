package se.samform.designer.analysis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Facts;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.Rows;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.Generated;
import se.samform.core.logic.Plan;

/** The solver's reading of a form against the form's own evaluation. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MeaningsTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 8, 17);
  private static final Facts FACTS = new Facts(TODAY);

  private static final int FORMS = Integer.getInteger("samform.forms", 60);
  private static final long MILLISECONDS = 500;

  private final Map<String, Integer> told = new TreeMap<>();

  @Test
  void what_is_held_possible_is_so_and_what_is_held_impossible_never_is() {
    for (long seed = 0; seed < FORMS; seed++) {
      var generated = new Generated(seed);
      var definition = generated.definition();
      new Asked(seed, definition, some(generated, definition)).all();
    }
    System.out.println("Meanings: " + told);
    int all = told.values().stream().mapToInt(Integer::intValue).sum();
    assertTrue(told.get("possible") + told.get("impossible") > 0.97 * all, told.toString());
  }

  private static List<Evaluation> some(Generated generated, ServiceDefinition definition) {
    var plan = Plan.compile(definition);
    return Stream.generate(() -> plan.evaluate(merged(generated.answersOneByOne(definition)), FACTS)).limit(60)
        .filter(evaluation -> isLinedUp(evaluation, definition.questions(), "")).toList();
  }

  /** Not what no page lets anybody do: more rows than there may be, or none where there must be some. */
  private static boolean isLinedUp(Evaluation evaluation, List<Question> questions, String prefix) {
    return questions.stream().allMatch(question -> {
      var rows = question instanceof GroupQuestion ? evaluation.rowsOf(prefix + question.id()) : List.<String>of();
      return !(question instanceof GroupQuestion group) || !evaluation.isShown(prefix + group.id())
          || !(group.rows() instanceof Rows.Free(int min, int max)) || rows.size() <= max && rows.size() >= Math.min(1, min)
          && rows.stream().allMatch(row -> isLinedUp(evaluation, group.questions(), prefix + group.id() + "." + row + "."));
    });
  }

  private static RawAnswers merged(List<RawAnswers> parts) {
    var all = new HashMap<String, List<String>>();
    parts.forEach(part -> all.putAll(part.texts()));
    return new RawAnswers(all);
  }

  private final class Asked {

    private final long seed;
    private final Meanings meanings;
    private final Plan plan;
    private final List<Evaluation> some;

    Asked(long seed, ServiceDefinition definition, List<Evaluation> some) {
      this.seed = seed;
      this.meanings = new Meanings(definition, TODAY);
      this.plan = Plan.compile(definition);
      this.some = some;
    }

    void all() {
      for (var question : meanings.index().definition().questions()) {
        var terms = meanings.terms();
        var shown = meanings.isShown(question, meanings.whole());
        var counts = meanings.at(question.id(), meanings.whole()).isThere();
        tried("shown", question, shown, evaluation -> evaluation.isShown(question.id()));
        tried("hidden", question, terms.not(shown), evaluation -> !evaluation.isShown(question.id()));
        tried("counts", question, counts, evaluation -> evaluation.answer(question.id()).isPresent());
        tried("blank", question, terms.all(shown, terms.not(counts)), evaluation -> evaluation.isShown(question.id()) && evaluation.answer(question.id()).isEmpty());
      }
    }

    private void tried(String what, Question question, Term claim, Predicate<Evaluation> isSo) {
      var where = "Seed " + seed + ", " + question.id() + " " + what;
      switch (meanings.terms().decide(claim, MILLISECONDS)) {
        case Terms.Decision.Possible(var example) -> {
          var raw = Answering.of(meanings, example);
          boolean isSeen = isSo.test(plan.evaluate(raw));
          assertTrue(isSeen || example.isLoose(), () -> where + " isn't so of " + raw.raw());
          told.merge(isSeen ? "possible" : "unsure", 1, Integer::sum);
        }
        case Terms.Decision.Impossible impossible -> {
          assertTrue(some.stream().noneMatch(isSo), where + " is so");
          told.merge("impossible", 1, Integer::sum);
        }
        case Terms.Decision.Undecided undecided -> told.merge("undecided", 1, Integer::sum);
      }
    }
  }
}

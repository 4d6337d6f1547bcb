package se.samform.designer.analysis;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
class MeaningsTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 8, 17);
  private static final Facts FACTS = new Facts(TODAY);

  private final Map<String, Integer> told = new TreeMap<>();

  @Test
  void what_is_held_possible_is_so_and_what_is_held_impossible_never_is() {
    for (long seed = 0; seed < 300; seed++) {
      var generated = new Generated(seed);
      var definition = generated.definition();
      new Form(seed, definition, some(generated, definition)).all();
    }
    System.out.println(told);
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

  private int unseen;

  private final class Form {

    private final long seed;
    private final Meanings meanings;
    private final Plan plan;
    private final List<Evaluation> some;

    Form(long seed, ServiceDefinition definition, List<Evaluation> some) {
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

    private void tried(String what, Question question, de.uni_freiburg.informatik.ultimate.logic.Term claim, Predicate<Evaluation> isSo) {
      var kind = what + " " + question.getClass().getSimpleName() + (question instanceof se.samform.core.form.TextQuestion t ? " " + t.format() + t.pattern().map(x -> x.pattern()).orElse("") : "");
      switch (meanings.terms().decide(claim, 2_000)) {
        case Terms.Decision.Possible(var example) -> {
          var raw = Answering.of(meanings, example);
          count(what, isSo.test(plan.evaluate(raw)) ? "possible" : example.isLoose() ? "unsure" : "unseen");
          if (!example.isLoose() && !isSo.test(plan.evaluate(raw))) {
            var kinds = meanings.index().questions().stream().filter(q -> example.isSo(meanings.at(q.id(), meanings.whole()).isThere())).map(q -> q.getClass().getSimpleName()).distinct().sorted().toList();
            if (unseen++ < 14) { System.out.println(seed + " " + kind + " " + question.id() + " " + raw.raw() + " " + kinds + " " + question.ask().shown()); }
            for (var k : kinds) { told.merge("unseen with " + k, 1, Integer::sum); }
          }
        }
        case Terms.Decision.Impossible impossible -> {
          count(what, "impossible");
          some.stream().filter(isSo).findFirst().ifPresent(shown -> fail("Seed " + seed + ", " + kind + " " + question.id()));
        }
        case Terms.Decision.Undecided undecided -> count(what, "undecided");
      }
    }

    private void count(String what, String how) {
      told.merge(what + ": " + how, 1, Integer::sum);
    }
  }
}

package se.samform.designer.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.Step;
import se.samform.core.json.Pointer;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Evaluation;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** Questions that no scenario shows, or answers. */
final class GapsOfQuestions {

  private final Played played;
  private final Rows rows;
  private final Found found;

  private GapsOfQuestions(Played played, Found found) {
    this.played = played;
    this.rows = new Rows(played.definition());
    this.found = found;
  }

  static void find(Played played, Found found) {
    var steps = played.definition().steps();
    var gaps = new GapsOfQuestions(played, found);
    for (int i = 0; i < steps.size(); i++) {
      gaps.each(steps.get(i).questions(), Pointer.to("/steps", i) + "/questions", steps.get(i), Optional.empty());
    }
  }

  private void each(List<Question> questions, String at, Step step, Optional<String> group) {
    for (int i = 0; i < questions.size(); i++) {
      var question = questions.get(i);
      var place = Pointer.to(at, i);
      one(question, place, step, group);
      if (question instanceof GroupQuestion inner) {
        each(inner.questions(), place + "/questions", step, Optional.of(inner.id()));
      }
    }
  }

  private void one(Question question, String at, Step step, Optional<String> group) {
    boolean isShown = isSo(question, group, Evaluation::isShown);
    found.count(isShown, Gap.Kind.QUESTION_SHOWN, at, () -> new Gap(
        Gap.Kind.QUESTION_SHOWN, at, said("Frågan ”%s” visas", "The question “%s” is shown", question), said("I inget scenario visas frågan ”%s”.", "No scenario shows the question “%s”.", question),
        Optional.of(new Gap.Wanted(new Condition.All(List.of(step.shown(), question.ask().shown())), true, group))));
    if (question.isAnswerable() && isShown) {
      boolean isAnswered = isSo(question, group, (evaluation, path) -> evaluation.answer(path).isPresent());
      found.count(isAnswered, Gap.Kind.QUESTION_ANSWERED, at, () -> new Gap(
          Gap.Kind.QUESTION_ANSWERED, at, said("Frågan ”%s” är besvarad", "The question “%s” is answered", question), said("I inget scenario besvaras frågan ”%s”.", "No scenario answers the question “%s”.", question),
          Optional.of(new Gap.Wanted(new Condition.Answered(question.id()), true, group))));
    }
  }

  private static LocalText said(String swedish, String english, Question question) {
    var label = question.ask().phrasing().label();
    return LocalText.of(swedish.formatted(label.in(Language.SWEDISH)), english.formatted(label.in(Language.ENGLISH)));
  }

  private boolean isSo(Question question, Optional<String> group, BiPredicate<Evaluation, String> test) {
    return played.seen().anyMatch(evaluation -> rows.of(group, evaluation).stream()
        .anyMatch(row -> test.test(evaluation, row.isEmpty() ? question.id() : row + "." + question.id())));
  }
}

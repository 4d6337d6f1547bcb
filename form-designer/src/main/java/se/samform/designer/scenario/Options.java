package se.samform.designer.scenario;

import java.util.List;
import java.util.Optional;
import se.samform.core.answer.Answer;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.Question;
import se.samform.core.form.RankedQuestion;
import se.samform.core.json.Pointer;
import se.samform.core.logic.Evaluation;

/** Which options scenarios offer, and which they choose. */
final class Options {

  private final Played played;
  private final Rows rows;
  private final Counting counting;

  /** Is told of each option once for each scenario; of those of no scenario once, with -1. */
  @FunctionalInterface
  interface Counting {
    void count(String at, boolean isChosen, boolean isOffered, int scenario);
  }

  private Options(Played played, Counting counting) {
    this.played = played;
    this.rows = new Rows(played.definition());
    this.counting = counting;
  }

  static void count(Played played, Counting counting) {
    var options = new Options(played, counting);
    var steps = played.definition().steps();
    for (int i = 0; i < steps.size(); i++) {
      options.each(steps.get(i).questions(), Pointer.to("/steps", i) + "/questions", Optional.empty());
    }
  }

  private void each(List<Question> questions, String at, Optional<String> group) {
    for (int i = 0; i < questions.size(); i++) {
      var question = questions.get(i);
      if (isOfOptions(question)) {
        one(question, Pointer.to(at, i) + "/options", group);
      }
      if (question instanceof GroupQuestion inner) {
        each(inner.questions(), Pointer.to(at, i) + "/questions", Optional.of(inner.id()));
      }
    }
  }

  /** Those whose options stand in a list of their own in the format. */
  private static boolean isOfOptions(Question question) {
    return question instanceof ChoiceQuestion || question instanceof ChoicesQuestion || question instanceof RankedQuestion;
  }

  private void one(Question question, String at, Optional<String> group) {
    for (int i = 0; i < question.options().size(); i++) {
      var option = question.options().get(i).id();
      counting.count(Pointer.to(at, i), false, false, -1);
      for (int scenario = 0; scenario < played.told().size(); scenario++) {
        one(question, option, Pointer.to(at, i), group, scenario);
      }
    }
  }

  private void one(Question question, String option, String at, Optional<String> group, int scenario) {
    boolean isChosen = false;
    boolean isOffered = false;
    for (var evaluation : played.told().get(scenario).seen()) {
      for (var row : rows.of(group, evaluation)) {
        var path = row.isEmpty() ? question.id() : row + "." + question.id();
        isOffered |= evaluation.isShown(path) && offers(evaluation, path, option);
        isChosen |= evaluation.answer(path).filter(answer -> chooses(answer, option)).isPresent();
      }
    }
    counting.count(at, isChosen, isOffered, scenario);
  }

  private static boolean offers(Evaluation evaluation, String path, String option) {
    return evaluation.options(path).stream().map(Option::id).anyMatch(option::equals);
  }

  private static boolean chooses(Answer answer, String option) {
    return answer instanceof Answer.Choice(var one, var own) && one.equals(option)
        || answer instanceof Answer.Choices many && many.options().contains(option)
        || answer instanceof Answer.Ranked(var ranked) && ranked.contains(option);
  }
}

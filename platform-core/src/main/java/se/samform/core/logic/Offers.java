package se.samform.core.logic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samform.core.answer.Answer;
import se.samform.core.form.Option;
import se.samform.core.form.Question;

/** Which options of a question can be chosen: compiled conditions of those that have one. */
final class Offers {

  private final Map<String, Test> conditional;

  private Offers(Map<String, Test> conditional) {
    this.conditional = conditional;
  }

  /** Null where all options are always shown: nothing is to be asked then. */
  static Offers of(Question question, Conditions conditions) {
    var conditional = new LinkedHashMap<String, Test>();
    question.options().stream()
        .filter(option -> !option.shown().equals(Condition.ALWAYS))
        .forEach(option -> conditional.put(option.id(), conditions.compile(option.shown())));
    return conditional.isEmpty() ? null : new Offers(conditional);
  }

  List<Option> among(List<Option> options, Slots slots) {
    return options.stream().filter(option -> isShown(option.id(), slots)).toList();
  }

  /** The first chosen option that is not shown; null when there is none. */
  String refused(Answer answer, Slots slots) {
    if (answer instanceof Answer.Choice choice) {
      return isShown(choice.option(), slots) ? null : choice.option();
    }
    if (answer instanceof Answer.Choices choices) {
      return firstHidden(choices.options(), slots);
    }
    return answer instanceof Answer.Ranked ranked ? firstHidden(ranked.options(), slots) : null;
  }

  private String firstHidden(List<String> chosen, Slots slots) {
    for (var option : chosen) {
      if (!isShown(option, slots)) {
        return option;
      }
    }
    return null;
  }

  private boolean isShown(String option, Slots slots) {
    var test = conditional.get(option);
    return test == null || test.holds(slots);
  }
}

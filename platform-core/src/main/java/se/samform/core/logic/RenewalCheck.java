package se.samform.core.logic;

import java.util.Map;
import se.samform.core.flow.MayRenew;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.ServiceDefinition;

/** Checks what an application for the same again begins with: one of the options of a question, or the last day of what was granted. */
record RenewalCheck(FlowCheck whole, ServiceDefinition definition) {

  void check(Map<String, String> answers, String at) {
    answers.forEach((question, option) -> check(question, option, at + "/" + question));
  }

  private void check(String id, String option, String at) {
    var question = definition.question(id);
    if (question.isEmpty()) {
      whole.add(at, "There is no question \"" + id + "\"", "Name one that stands in no group.");
    } else if (question.get() instanceof DateQuestion) {
      checkDay(option, at);
    } else if (!(question.get() instanceof ChoiceQuestion choice)) {
      whole.add(at, "\"" + id + "\" is of another type", "Name a question of the type choice or date.");
    } else if (choice.options().stream().noneMatch(each -> each.id().equals(option))) {
      whole.add(at, "\"" + option + "\" is not an option of \"" + id + "\"", "Name one of its options.");
    }
  }

  private void checkDay(String day, String at) {
    if (!day.equals(MayRenew.LAST_DAY)) {
      whole.add(at, "\"" + day + "\" is no day that the case knows", "Write \"" + MayRenew.LAST_DAY + "\".");
    }
  }
}

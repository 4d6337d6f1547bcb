package se.samform.core.logic;

import java.util.Map;
import se.samform.core.flow.MayRenew;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.Fault.Kind;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.text.LocalText;
import se.samform.core.text.Naming;

/** Checks what an application for the same again begins with: one of the options of a question, or the last day of what was granted. */
record RenewalCheck(FlowCheck whole, ServiceDefinition definition) {

  void check(Map<String, String> answers, String at) {
    answers.forEach((question, option) -> check(question, option, at + "/" + question));
  }

  private void check(String id, String option, String at) {
    var question = definition.question(id);
    if (question.isEmpty()) {
      whole.add(Kind.DANGLING, at,
          LocalText.of("Det finns ingen fråga ”%s”", "There is no question \"%s\"").formatted(id),
          LocalText.of("Ange en som inte står i någon grupp.", "Name one that stands in no group."));
    } else if (question.get() instanceof DateQuestion) {
      checkDay(option, at);
    } else if (!(question.get() instanceof ChoiceQuestion choice)) {
      whole.add(Kind.TYPE, at,
          LocalText.of("”%s” är av en annan typ", "\"%s\" is of another type").formatted(id),
          LocalText.of("Ange en fråga av typen choice eller date.", "Name a question of the type choice or date."));
    } else if (choice.options().stream().noneMatch(each -> each.id().equals(option))) {
      whole.add(Kind.DANGLING, at,
          LocalText.of("”%s” är inget alternativ i %s", "\"%s\" is not an option of %s").formatted(option, Naming.of(choice.ask().name(), id)),
          LocalText.of("Ange ett av dess alternativ: %s.", "Name one of its options: %s.").formatted(Naming.ids(choice.options().stream().map(Option::id).toList())));
    }
  }

  private void checkDay(String day, String at) {
    if (!day.equals(MayRenew.LAST_DAY)) {
      whole.add(at,
          LocalText.of("”%s” är ingen dag som ärendet känner till", "\"%s\" is no day that the case knows").formatted(day),
          LocalText.of("Skriv \"%s\".", "Write \"%s\".").formatted(MayRenew.LAST_DAY));
    }
  }
}

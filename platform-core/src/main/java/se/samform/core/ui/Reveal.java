package se.samform.core.ui;

import java.util.HashSet;
import java.util.List;
import se.samform.core.form.ChoiceDisplay;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.logic.References;

/** Which questions stand under the option that brings them: those right after it that look at nothing but it and each other. */
final class Reveal {

  private Reveal() {}

  /** The index after the last question that {@code questions.get(at)} reveals; {@code at + 1} if it reveals none. */
  static int end(List<Question> questions, int at) {
    var choice = questions.get(at);
    int end = at + 1;
    if (!isOpen(choice)) {
      return end;
    }
    var family = new HashSet<String>();
    family.add(choice.id());
    while (end < questions.size() && belongs(questions.get(end), family)) {
      family.add(questions.get(end).id());
      end++;
    }
    return end;
  }

  private static boolean belongs(Question question, HashSet<String> family) {
    var paths = References.of(question.ask().shown());
    return !paths.isEmpty() && paths.stream().allMatch(path -> family.contains(path.replaceFirst("\\..*", "")));
  }

  /** Whether all its options stand on the page, so that there is a place below the chosen one. */
  private static boolean isOpen(Question question) {
    return question instanceof YesNoQuestion || question instanceof ChoiceQuestion choice && choice.display() == ChoiceDisplay.RADIO;
  }
}

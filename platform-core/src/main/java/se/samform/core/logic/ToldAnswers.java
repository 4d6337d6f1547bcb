package se.samform.core.logic;

import java.util.Optional;
import se.samform.core.answer.Answer;
import se.samform.core.answer.AnswerText;
import se.samform.core.answer.Gaps;
import se.samform.core.answer.Wording;
import se.samform.core.text.Language;

/** The answers that a text sees that stands in one row of this group, or outside groups: those a condition there sees. */
record ToldAnswers(Layout layout, int group, Slots slots) implements Gaps.Answers {

  @Override
  public Optional<String> at(String path, Language language) {
    if (path.equals(Gaps.TODAY)) {
      return Optional.of(Wording.day(slots.today, language));
    }
    var reference = Reference.parse(path);
    int number = layout.require(reference.question());
    var question = layout.questions.get(number);
    var row = slots.out(layout.depthOf(group) - layout.depthOf(layout.groupOf(number)));
    int slot = layout.slotOf(number);
    if (reference.part().isEmpty()) {
      return Optional.ofNullable(row.answers[slot]).map(answer -> AnswerText.of(question, answer, language));
    }
    var key = reference.part().get();
    return row.comparable[slot] instanceof Answer.Composite whole
        ? Optional.ofNullable(whole.part(key)).map(part -> AnswerText.ofPart(question, key, part, language))
        : Optional.empty();
  }
}

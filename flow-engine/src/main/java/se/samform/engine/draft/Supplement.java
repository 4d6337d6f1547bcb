package se.samform.engine.draft;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.Step;
import se.samform.core.id.CaseId;
import se.samform.core.id.FileId;
import se.samform.engine.content.Content;

/**
 * Of a draft that adds to an open case: what is asked. What the new answers bring is asked as well.
 *
 * @param asOf the day by which answers are judged: when the case was handed in
 * @param asked ids of the questions that an officer asked again, as it was begun; none where anything may be added
 * @param settled ids of the questions that stood there before and aren't asked again
 */
public record Supplement(CaseId caseId, LocalDate asOf, List<String> asked, Set<String> settled) {

  public Supplement {
    asked = List.copyOf(asked);
    settled = Set.copyOf(settled);
  }

  /** The step with what is asked of it; nothing, maybe. */
  public Step narrowed(Step step) {
    return new Step(step.id(), step.title(), step.intro(), step.shown(), step.questions().stream().filter(question -> isAsked(question.id())).toList());
  }

  /** What is to be saved: answers and files that aren't asked for stay as they were. */
  Content kept(Content before, Content now) {
    var texts = new HashMap<>(before.answers().texts());
    texts.keySet().removeIf(this::isAsked);
    now.answers().texts().forEach((path, text) -> {
      if (isAsked(path)) {
        texts.put(path, text);
      }
    });
    return before.with(now.looked()).answering(new RawAnswers(texts));
  }

  boolean isAskedFor(RawAnswers answers, FileId file) {
    return answers.texts().entrySet().stream().noneMatch(entry -> !isAsked(entry.getKey()) && entry.getValue().contains(file.text()));
  }

  /** @param path of an answer, or of a question */
  public boolean isAsked(String path) {
    int end = path.indexOf('.');
    return !settled.contains(end < 0 ? path : path.substring(0, end));
  }
}

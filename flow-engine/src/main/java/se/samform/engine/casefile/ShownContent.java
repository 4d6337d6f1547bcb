package se.samform.engine.casefile;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samform.core.answer.Answer;
import se.samform.core.answer.FileRef;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.Question;
import se.samform.core.logic.Evaluation;
import se.samform.engine.content.Content;

/** What of a draft goes into the submission: answers to what was asked in the end, and the files that they name. */
final class ShownContent {

  private ShownContent() {}

  static Content of(Content content, Evaluation evaluation) {
    return new Content(new RawAnswers(texts(content.answers(), evaluation)), files(evaluation));
  }

  private static Map<String, List<String>> texts(RawAnswers answers, Evaluation evaluation) {
    return evaluation.definition().questions().stream()
        .filter(question -> evaluation.isShown(question.id()))
        .map(Question::paths)
        .flatMap(List::stream)
        .collect(Collectors.toMap(path -> path, answers::at));
  }

  private static List<FileRef> files(Evaluation evaluation) {
    return evaluation.answers().values().stream()
        .filter(Answer.Files.class::isInstance)
        .flatMap(answer -> ((Answer.Files) answer).files().stream())
        .distinct()
        .toList();
  }
}

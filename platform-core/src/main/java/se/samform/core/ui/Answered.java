package se.samform.core.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.samform.core.answer.FileRef;
import se.samform.core.answer.RawAnswers;
import se.samform.core.logic.Evaluation;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/**
 * What is on a page besides the definition.
 *
 * @param errors sentences by the path of the field
 * @param fresh paths of the questions that have come because of the answers just posted
 * @param today for limits that are counted from it
 * @param asking what registers have to do with it
 */
public record Answered(
    RawAnswers raw, Map<UUID, FileRef> files, Evaluation evaluation, Map<String, List<String>> errors, Set<String> fresh,
    Language language, LocalDate today, Asking asking) {

  /** Where no register is asked. */
  public Answered(
      RawAnswers raw, Map<UUID, FileRef> files, Evaluation evaluation, Map<String, List<String>> errors, Set<String> fresh,
      Language language, LocalDate today) {
    this(raw, files, evaluation, errors, fresh, language, today, Asking.NOBODY);
  }

  public Answered {
    files = Map.copyOf(files);
    errors = Map.copyOf(errors);
    fresh = Set.copyOf(fresh);
  }

  String typed(String path) {
    var texts = raw.at(path);
    return texts.isEmpty() ? "" : texts.getFirst();
  }

  List<String> errorsAt(String path) {
    return errors.getOrDefault(path, List.of());
  }

  Phrase phrase(LocalText text) {
    return Phrase.of(text, language);
  }
}

package se.samform.core.answer;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What an evaluation starts from.
 *
 * @param files the files that have been received for this draft, by id
 */
public record Given(AnswerTexts raw, Map<UUID, FileRef> files, Facts facts) {

  /** The same day and files, but these texts wherever one looks. */
  public Given saying(List<String> texts) {
    return new Given(path -> texts, files, facts);
  }

  public Given(AnswerTexts raw, Facts facts) {
    this(raw, Map.of(), facts);
  }
}

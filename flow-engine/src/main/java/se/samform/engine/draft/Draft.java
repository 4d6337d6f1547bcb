package se.samform.engine.draft;

import java.time.Instant;
import se.samform.core.answer.RawAnswers;
import se.samform.core.id.DraftId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.VersionId;
import se.samform.core.text.Language;
import se.samform.core.vault.DataKey;
import se.samform.engine.content.Content;

/** A draft as it stood when it was read, opened. {@code revision} grows by one with each save. */
public record Draft(
    DraftId id, MunicipalityId municipality, VersionId version, Language language, boolean anonymous, int revision,
    Content content, DataKey key, Instant startedAt, Instant changedAt, Instant expiresAt) {

  public RawAnswers answers() {
    return content.answers();
  }

  /** As it would stand with other answers, for whoever is to see them before they are saved. */
  public Draft answering(RawAnswers answers) {
    return new Draft(id, municipality, version, language, anonymous, revision, content.with(answers), key, startedAt, changedAt, expiresAt);
  }

  Draft saved(Content changed, Instant at, Instant expires) {
    return new Draft(id, municipality, version, language, anonymous, revision + 1, changed, key, startedAt, at, expires);
  }
}

package se.samform.engine.draft;

import java.time.Instant;
import java.util.Optional;
import se.samform.core.answer.RawAnswers;
import se.samform.core.id.DraftId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.VersionId;
import se.samform.core.text.Language;
import se.samform.core.vault.DataKey;
import se.samform.engine.content.Content;

/** A draft as it stood when it was read, opened. {@code revision} grows by one with each save. @param supplement where it adds to an open case @param renewed where it was begun with what an earlier one was answered with */
public record Draft(
    DraftId id, MunicipalityId municipality, VersionId version, Language language, boolean anonymous, int revision,
    Content content, DataKey key, Instant startedAt, Instant changedAt, Instant expiresAt, Optional<Supplement> supplement,
    Optional<Renewed> renewed) {

  /** Of what isn't a case yet. */
  public Draft(
      DraftId id, MunicipalityId municipality, VersionId version, Language language, boolean anonymous, int revision,
      Content content, DataKey key, Instant startedAt, Instant changedAt, Instant expiresAt) {
    this(id, municipality, version, language, anonymous, revision, content, key, startedAt, changedAt, expiresAt, Optional.empty(), Optional.empty());
  }

  /** What calendars know its times by: those of a supplement are the case's, which was a draft itself. */
  public DraftId bookedAs() {
    return supplement.map(of -> new DraftId(of.caseId().value())).orElse(id);
  }

  /** Whether what is wrong at this path keeps it from being handed in: of a supplement, what isn't asked does not. */
  public boolean isAsked(String path) {
    return supplement.map(of -> of.isAsked(path)).orElse(true);
  }

  public RawAnswers answers() {
    return content.answers();
  }

  /** As it would stand with other answers, for whoever is to see them before they are saved. */
  public Draft answering(RawAnswers answers) {
    return new Draft(id, municipality, version, language, anonymous, revision, content.with(answers), key, startedAt, changedAt, expiresAt, supplement, renewed);
  }

  /** As it would stand under another version, for whoever is to see that before it goes over. */
  public Draft under(VersionId other, Content changed) {
    return new Draft(id, municipality, other, language, anonymous, revision, changed, key, startedAt, changedAt, expiresAt, supplement, renewed);
  }

  Draft renewing(Renewed earlier) {
    return new Draft(id, municipality, version, language, anonymous, revision, content, key, startedAt, changedAt, expiresAt, supplement, Optional.of(earlier));
  }

  Draft saved(Content changed, Instant at, Instant expires) {
    return new Draft(id, municipality, version, language, anonymous, revision + 1, changed, key, startedAt, at, expires, supplement, renewed);
  }
}

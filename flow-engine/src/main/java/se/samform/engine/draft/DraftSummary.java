package se.samform.engine.draft;

import java.time.Instant;
import se.samform.core.id.DraftId;
import se.samform.core.id.VersionId;

/** A draft in a list, unopened. */
public record DraftSummary(DraftId id, VersionId version, Instant changedAt, Instant expiresAt) {}

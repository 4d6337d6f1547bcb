package se.samform.designer.draft;

import java.time.Instant;
import java.util.Optional;
import se.samform.core.id.DesignId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.VersionId;

/** What a list tells of a design. @param title in its first language @param from as of {@link Design} */
public record DesignHead(DesignId id, String key, String title, Optional<VersionId> from, OfficerId changedBy, Instant changedAt) {}

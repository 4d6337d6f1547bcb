package se.samform.designer.draft;

import java.time.Instant;
import java.util.Optional;
import se.samform.core.id.DesignId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.VersionId;

/**
 * An e-service that is being built, as it stood when it was read.
 *
 * @param key which e-service it is to be
 * @param from the published version that it began with; empty for a new e-service
 * @param revision grows with everything that is done to it
 * @param undo what would be undone next
 * @param redo what would be done again next
 */
public record Design(
    DesignId id, MunicipalityId municipality, String key, Document document, Optional<VersionId> from, int revision,
    OfficerId changedBy, Instant changedAt, Optional<Done> undo, Optional<Done> redo) {

    /** Something that was done to it. @param number from 1, in the order that it was done */
    public record Done(int number, OfficerId by, Instant at, Edit edit, Edit undo) {}
}

package se.samform.core.id;

import java.util.UUID;

/** An id that knows what it is the id of. Stored as {@code BINARY(16)}, shown as the UUID's usual text. */
public sealed interface TypedId
    permits MunicipalityId, AuthorityId, UnitId, OfficerId, OperatingMessageId, FamilyId, VersionId, DesignId, DraftId, CaseId, SubmissionId, FileId, DocumentId,
        MessageId, OutboxId, PaymentId, SigningId, BatchId, KeyId {

  UUID value();

  default byte[] bytes() {
    return UuidBytes.of(value());
  }

  /** The UUID's usual text, as it stands in an address. */
  default String text() {
    return value().toString();
  }
}

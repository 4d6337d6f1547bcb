package se.samform.engine.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.samform.core.id.CaseId;
import se.samform.core.notice.EventKind;

/** @param reference the case's */
public record DeskNotice(UUID id, CaseId caseId, String reference, EventKind kind, Instant at, Optional<Instant> readAt) {}

package se.samform.engine.casefile;

import java.time.Instant;
import java.util.Optional;
import se.samform.core.flow.json.EncodedEvent;
import se.samform.core.id.CaseId;

/**
 * An event as it lies in the log.
 *
 * @param event with its payload opened, if it had one and it wasn't purged
 * @param payloadDigest SHA-256 of salt and payload, if it had one: outlives a purge
 */
record EventRow(
    CaseId caseId, int seq, Instant at, String actor, Optional<String> actingAs, Optional<String> cause, EncodedEvent event,
    Optional<byte[]> salt, Optional<byte[]> payloadDigest, byte[] hash) {}

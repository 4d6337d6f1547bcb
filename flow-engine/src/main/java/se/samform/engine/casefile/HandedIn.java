package se.samform.engine.casefile;

import java.time.Instant;
import se.samform.core.answer.Submission;
import se.samform.core.id.SubmissionId;

/**
 * A submission as it lies in the case, opened.
 *
 * @param json the canonical bytes that were sealed, and that receivers get
 * @param sha256 of those bytes, in lower-case hexadecimal
 */
public record HandedIn(SubmissionId id, byte[] json, String sha256, Instant receivedAt, Submission submission) {}

package se.samform.engine.casefile;

import java.time.Instant;
import se.samform.core.answer.Submission;
import se.samform.core.answer.json.SubmissionCodec;
import se.samform.core.form.Afterwards;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.id.SubmissionId;

/**
 * A submission as it lies in the case, opened.
 *
 * @param json the canonical bytes that were sealed
 * @param sha256 of those bytes, in lower-case hexadecimal
 */
public record HandedIn(SubmissionId id, byte[] json, String sha256, Instant receivedAt, Submission submission) {

  /** As the hash of what was sealed says, but without what may tell who somebody is or where they are. */
  HandedIn masked(ServiceDefinition definition) {
    var rest = submission.withoutWhoAndWhere(definition);
    return new HandedIn(id, SubmissionCodec.write(rest), sha256, receivedAt, rest);
  }

  /** What a reader is given: the sealed bytes, or where something is hidden from the reader, the canonical bytes of the rest. */
  public byte[] json(Afterwards.Reader reader, ServiceDefinition definition) {
    var told = submission.toldTo(reader, definition);
    return told.equals(submission) ? json : SubmissionCodec.write(told);
  }
}

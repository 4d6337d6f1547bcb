package se.samform.engine.casefile;

import java.time.Instant;
import java.time.LocalDate;
import se.samform.core.answer.Facts;
import se.samform.core.id.SubmissionId;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.Plan;
import se.samform.engine.content.Content;

/**
 * Answers as handed in, opened.
 *
 * @param json the canonical bytes that were sealed, and that receivers get
 * @param sha256 of those bytes, in lower-case hexadecimal
 * @param today when it was handed in, in the municipality's time zone
 */
public record Submission(SubmissionId id, byte[] json, String sha256, Instant receivedAt, LocalDate today, Content content) {

  /** What the answers meant that day. */
  public Evaluation evaluation(Plan plan) {
    return plan.evaluate(content.answers(), content.filesById(), new Facts(today));
  }
}

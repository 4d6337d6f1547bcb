package se.samform.engine.casefile;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import se.samform.core.form.Afterwards;
import se.samform.core.id.DocumentId;
import se.samform.core.id.FileId;
import se.samform.core.id.SubmissionId;

/**
 * A document on a case. A receipt has the id of the submission that it is of.
 *
 * @param file empty until it is rendered
 */
public record CaseDocument(DocumentId id, String kind, Optional<FileId> file) {

  public static final String RECEIPT = "receipt";
  public static final String EXPORT = "export";

  static CaseDocument receipt(SubmissionId submission, Optional<FileId> file) {
    return new CaseDocument(receiptId(submission), RECEIPT, file);
  }

  /** The receipt as other systems are told it: without what the e-service hides from them. */
  static CaseDocument export(SubmissionId submission, Optional<FileId> file) {
    return new CaseDocument(exportId(submission), EXPORT, file);
  }

  static DocumentId exportId(SubmissionId submission) {
    return new DocumentId(UUID.nameUUIDFromBytes(("export of " + submission.text()).getBytes(StandardCharsets.US_ASCII)));
  }

  static DocumentId receiptId(SubmissionId submission) {
    return new DocumentId(submission.value());
  }

  /** Who reads it. */
  public Afterwards.Reader reader() {
    return isReceipt() ? Afterwards.Reader.RECEIPT : Afterwards.Reader.EXPORT;
  }

  public boolean isReceipt() {
    return kind.equals(RECEIPT);
  }
}

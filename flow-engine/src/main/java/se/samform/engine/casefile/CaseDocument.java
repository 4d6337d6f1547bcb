package se.samform.engine.casefile;

import java.util.Optional;
import se.samform.core.id.DocumentId;
import se.samform.core.id.FileId;
import se.samform.core.id.SubmissionId;

/** A document on a case. A receipt has the id of the submission that it is of. @param file empty until it is rendered */
public record CaseDocument(DocumentId id, String kind, Optional<FileId> file) {

  public static final String RECEIPT = "receipt";

  static CaseDocument receipt(SubmissionId submission, Optional<FileId> file) {
    return new CaseDocument(receiptId(submission), RECEIPT, file);
  }

  static DocumentId receiptId(SubmissionId submission) {
    return new DocumentId(submission.value());
  }

  public boolean isReceipt() {
    return kind.equals(RECEIPT);
  }
}

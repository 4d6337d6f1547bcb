package se.samform.engine.casefile;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import se.samform.core.form.Afterwards.Reader;
import se.samform.core.id.DocumentId;
import se.samform.core.id.FileId;
import se.samform.core.id.SubmissionId;

/**
 * A document on a case: what was handed in, as one reader is told it. The citizen's own is the receipt, and has the id of
 * the submission that it is of.
 *
 * @param file empty until it is rendered
 */
public record CaseDocument(DocumentId id, Reader reader, Optional<FileId> file) {

  static CaseDocument of(SubmissionId submission, Reader reader, Optional<FileId> file) {
    return new CaseDocument(id(submission, reader), reader, file);
  }

  static DocumentId id(SubmissionId submission, Reader reader) {
    return new DocumentId(reader == Reader.RECEIPT
        ? submission.value()
        : UUID.nameUUIDFromBytes((word(reader) + " of " + submission.text()).getBytes(StandardCharsets.US_ASCII)));
  }

  /** As it is called in the database: {@code receipt}, {@code officer}, {@code export}. */
  public String kind() {
    return word(reader);
  }

  public boolean isReceipt() {
    return reader == Reader.RECEIPT;
  }

  private static String word(Reader reader) {
    return reader.name().toLowerCase(Locale.ROOT);
  }
}

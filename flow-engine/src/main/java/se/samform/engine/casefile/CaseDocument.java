package se.samform.engine.casefile;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import se.samform.core.form.Afterwards.Reader;
import se.samform.core.id.CaseId;
import se.samform.core.id.DocumentId;
import se.samform.core.id.FileId;
import se.samform.core.id.SubmissionId;

/**
 * A document on a case. The citizen's own receipt has the id of the submission that it is of; every other id is derived
 * from what the document tells of, so that whoever asks twice asks for the same.
 *
 * @param file empty until it is rendered
 */
public record CaseDocument(DocumentId id, Subject subject, Optional<FileId> file) {

  /** What a document tells of. */
  public sealed interface Subject {

    /** What was handed in, as one reader is told it. */
    record Answers(SubmissionId submission, Reader reader) implements Subject {}

    /** A decision, by the number of its event. */
    record Letter(int seq) implements Subject {}
  }

  static CaseDocument of(SubmissionId submission, Reader reader, Optional<FileId> file) {
    return new CaseDocument(id(submission, reader), new Subject.Answers(submission, reader), file);
  }

  static CaseDocument letter(CaseId caseId, int seq, Optional<FileId> file) {
    return new CaseDocument(letter(caseId, seq), new Subject.Letter(seq), file);
  }

  static DocumentId id(SubmissionId submission, Reader reader) {
    return new DocumentId(reader == Reader.RECEIPT ? submission.value() : named(word(reader) + " of " + submission.text()));
  }

  static DocumentId letter(CaseId caseId, int seq) {
    return new DocumentId(named("letter " + seq + " of " + caseId.text()));
  }

  /** As it is called in the database: {@code receipt}, {@code officer}, {@code export}, {@code letter}. */
  public String kind() {
    return switch (subject) {
      case Subject.Answers(var submission, var reader) -> word(reader);
      case Subject.Letter letter -> "letter";
    };
  }

  public boolean isReceipt() {
    return subject instanceof Subject.Answers(var submission, var reader) && reader == Reader.RECEIPT;
  }

  private static UUID named(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII));
  }

  private static String word(Reader reader) {
    return reader.name().toLowerCase(Locale.ROOT);
  }
}

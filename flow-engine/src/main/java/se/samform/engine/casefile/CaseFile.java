package se.samform.engine.casefile;

import java.util.List;
import java.util.Optional;
import se.samform.core.flow.CaseEvent;
import se.samform.core.publication.Published;
import se.samform.core.vault.DataKey;

/**
 * A case with all that is in it.
 *
 * @param submissions oldest first; none once the content is purged
 * @param key opens its files; empty once the content is purged
 */
public record CaseFile(
    CaseHead head, Published service, List<RecordedEvent> events, List<HandedIn> submissions, List<CaseDocument> documents,
    Optional<DataKey> key) {

  public CaseFile {
    events = List.copyOf(events);
    submissions = List.copyOf(submissions);
    documents = List.copyOf(documents);
  }

  public Optional<CaseDocument> receipt() {
    return documents.stream().filter(CaseDocument::isReceipt).findFirst();
  }

  /** The receipt of the newest submission, as other systems are told it. */
  public Optional<CaseDocument> export() {
    return submissions.isEmpty()
        ? Optional.empty()
        : documents.stream().filter(document -> document.id().equals(CaseDocument.exportId(submissions.getLast().id()))).findFirst();
  }

  /** The submission that a receipt is of, whoever it is for. */
  public HandedIn submissionOf(CaseDocument receipt) {
    return submissions.stream()
        .filter(handedIn -> receipt.id().equals(CaseDocument.receiptId(handedIn.id())) || receipt.id().equals(CaseDocument.exportId(handedIn.id())))
        .findFirst().orElseThrow();
  }

  /** Without what is the officers' alone: notes, and who handles it. */
  CaseFile forCitizen() {
    return new CaseFile(head, service, events.stream().filter(CaseFile::isForCitizen).toList(), submissions, documents, key);
  }

  private static boolean isForCitizen(RecordedEvent recorded) {
    return switch (recorded.event()) {
      case CaseEvent.NoteAdded note -> false;
      case CaseEvent.Assigned assigned -> false;
      case CaseEvent.Opened opened -> true;
      case CaseEvent.StatusChanged changed -> true;
      case CaseEvent.WrittenToCitizen written -> true;
      case CaseEvent.WrittenToUnit written -> true;
    };
  }
}

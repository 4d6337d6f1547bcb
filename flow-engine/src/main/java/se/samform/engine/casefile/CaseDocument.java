package se.samform.engine.casefile;

import java.util.Optional;
import se.samform.core.id.DocumentId;
import se.samform.core.id.FileId;

/** A document on a case. @param file empty until it is rendered */
public record CaseDocument(DocumentId id, String kind, Optional<FileId> file) {

  public static final String RECEIPT = "receipt";

  public boolean isReceipt() {
    return kind.equals(RECEIPT);
  }
}

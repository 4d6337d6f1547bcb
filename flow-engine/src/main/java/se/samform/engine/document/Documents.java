package se.samform.engine.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import se.samform.core.id.CaseId;
import se.samform.core.id.DocumentId;
import se.samform.core.id.FileId;
import se.samform.core.id.KeyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.outbox.Outbox;
import se.samform.core.store.Database;
import se.samform.core.vault.Vault;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.file.Received;
import se.samform.engine.file.StoredFiles;

/** Renders documents that are asked for, keeps them, and gives them back. */
@ApplicationScoped
public class Documents {

  private static final long LARGEST = 50_000_000;

  private final Database database;
  private final Vault vault;
  private final StoredFiles files;
  private final Outbox outbox;
  private final Cases cases;
  private final DocumentRenderer renderer;
  private final Clock clock;

  @Inject
  public Documents(
      Database database, Vault vault, StoredFiles files, Outbox outbox, Cases cases, DocumentRenderer renderer, Clock clock) {
    this.database = database;
    this.vault = vault;
    this.files = files;
    this.outbox = outbox;
    this.cases = cases;
    this.renderer = renderer;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected Documents() {
    this(null, null, null, null, null, null, null);
  }

  /**
   * The PDF of a document of a case that the caller was allowed to find; rendered now if it wasn't before. Empty if the
   * case has no such document, or its content was purged.
   */
  public Optional<byte[]> pdf(CaseFile file, DocumentId id) {
    return file.documents().stream().anyMatch(document -> document.id().equals(id))
        ? pdf(file.head().municipality(), id)
        : Optional.empty();
  }

  /** For the house itself. */
  public Optional<byte[]> pdf(MunicipalityId municipality, DocumentId id) {
    return find(municipality, id).map(found -> found.file().isPresent() ? read(found) : rendered(municipality, id, found));
  }

  private byte[] rendered(MunicipalityId municipality, DocumentId id, DocumentKey found) {
    var file = cases.findForMachine(municipality, found.caseId()).orElseThrow();
    var document = file.documents().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    var pdf = renderer.pdf(file, document);
    return keep(municipality, id, found, pdf) ? pdf : read(find(municipality, id).orElseThrow());
  }

  /** False if somebody else was first: theirs is the document. */
  private boolean keep(MunicipalityId municipality, DocumentId id, DocumentKey found, byte[] pdf) {
    var stored = (Received.Whole) files.receive(found.key(), new ByteArrayInputStream(pdf), LARGEST);
    var first = database.transaction(session -> {
      var mine = session.change("update case_document set state = 'RENDERED', file_id = ?, rendered_at = ?"
          + " where municipality_id = ? and id = ? and state = 'TO_RENDER'", stored.id(), clock.instant(), municipality, id) == 1;
      outbox.release(session, municipality, found.caseId().value(), id);
      return mine;
    });
    if (!first) {
      files.delete(municipality, stored.id());
    }
    return first;
  }

  private byte[] read(DocumentKey found) {
    try (var bytes = files.open(found.key(), found.file().orElseThrow()).orElseThrow()) {
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<DocumentKey> find(MunicipalityId municipality, DocumentId id) {
    return database.read(session -> session.one("select d.case_id, d.file_id, c.key_id, k.wrapped from case_document d"
        + " join case_file c on c.id = d.case_id join content_key k on k.id = c.key_id"
        + " where d.municipality_id = ? and d.id = ?",
        row -> new DocumentKey(
            row.id("case_id", CaseId::new), row.idIfAny("file_id", FileId::new),
            vault.unwrap(municipality, row.id("key_id", KeyId::new), row.bytes("wrapped"))),
        municipality, id));
  }
}

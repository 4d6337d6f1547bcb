package se.samform.engine.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import se.samform.core.id.DocumentId;
import se.samform.core.id.FileId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.store.Database;
import se.samform.core.store.StoreFailed;
import se.samform.core.vault.DataKey;
import se.samform.engine.casefile.CaseDocument;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.file.Received;
import se.samform.engine.file.StoredFiles;

/** Renders documents that are asked for, keeps them, and gives them back. */
@ApplicationScoped
public class Documents {

  private static final long LARGEST = 50_000_000;
  /** Between its rendering and its delivery a document need not be read back. */
  private static final Duration AT_HAND = Duration.ofMinutes(1);
  private static final long BYTES_AT_HAND = 16L << 20;

  private final Database database;
  private final StoredFiles files;
  private final DocumentRenderer renderer;
  private final Clock clock;
  private final Cache<DocumentId, Rendered> atHand;

  @Inject
  public Documents(Database database, StoredFiles files, DocumentRenderer renderer, Clock clock) {
    this.database = database;
    this.files = files;
    this.renderer = renderer;
    this.clock = clock;
    this.atHand = Caffeine.newBuilder()
        .maximumWeight(BYTES_AT_HAND)
        .weigher((DocumentId id, Rendered rendered) -> rendered.pdf().length)
        .expireAfterWrite(AT_HAND)
        .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
        .executor(Runnable::run)
        .build();
  }

  /** For the container's proxy. */
  protected Documents() {
    this(null, null, null, Clock.systemUTC());
  }

  /**
   * The PDF of a document of a case that the caller was allowed to find; rendered now if it wasn't before. Empty if the
   * case has no such document, or its content was purged. Of a case that is masked it is made of what is told, and not kept.
   */
  public Optional<byte[]> pdf(CaseFile file, DocumentId id) {
    var document = file.documents().stream().filter(each -> each.id().equals(id)).findFirst();
    if (file.isMasked()) {
      return document.map(found -> renderer.pdf(file, found));
    }
    return document.flatMap(found -> file.key().map(key -> pdf(file, found, key)));
  }

  private byte[] pdf(CaseFile file, CaseDocument document, DataKey key) {
    var rendered = Optional.ofNullable(atHand.getIfPresent(document.id()))
        .filter(kept -> kept.municipality().equals(file.head().municipality()))
        .map(Rendered::pdf);
    return rendered.or(() -> stored(document, key)).orElseGet(() -> rendered(file, document, key));
  }

  private Optional<byte[]> stored(CaseDocument document, DataKey key) {
    return document.file().map(file -> read(key, file));
  }

  private byte[] rendered(CaseFile file, CaseDocument document, DataKey key) {
    var pdf = renderer.pdf(file, document);
    try {
      database.transaction(session -> keep(file, document, key, pdf));
      atHand.put(document.id(), new Rendered(file.head().municipality(), pdf));
      return pdf;
    } catch (StoreFailed e) {
      if (e.duplicate()) {
        return read(key, theirs(file, document));
      }
      throw e;
    }
  }

  /** A row for it stands already if somebody else was first: theirs is the document, and nothing of ours is kept. */
  private int keep(CaseFile file, CaseDocument document, DataKey key, byte[] pdf) {
    var stored = (Received.Whole) files.receive(key, new ByteArrayInputStream(pdf), LARGEST);
    return database.read(session -> session.change(
        "insert into case_document (id, municipality_id, case_id, kind, file_id, rendered_at) values (?, ?, ?, ?, ?, ?)",
        document.id(), file.head().municipality(), file.head().id(), document.kind(), stored.id(), clock.instant()));
  }

  private FileId theirs(CaseFile file, CaseDocument document) {
    return database.read(session -> session.one(
            "select file_id from case_document where municipality_id = ? and id = ?", row -> row.id("file_id", FileId::new),
            file.head().municipality(), document.id()))
        .orElseThrow();
  }

  private byte[] read(DataKey key, FileId file) {
    try (var bytes = files.open(key, file).orElseThrow()) {
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Rendered(MunicipalityId municipality, byte[] pdf) {}
}

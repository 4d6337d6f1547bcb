package se.samform.engine.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.samform.core.id.FileId;
import se.samform.core.id.KeyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.store.Database;
import se.samform.core.store.Session;
import se.samform.core.vault.DataKey;
import se.samform.core.vault.SealedBytes;
import se.samform.core.vault.Sha256;

/** Receives, opens and deletes files. */
@ApplicationScoped
public class StoredFiles {

  private final Database database;
  private final SecureRandom random;
  private final Clock clock;

  @Inject
  public StoredFiles(Database database, SecureRandom random, Clock clock) {
    this.database = database;
    this.random = random;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected StoredFiles() {
    this(null, null, null);
  }

  /**
   * Stores what the stream gives, chunk by chunk, each committed by itself unless the caller's transaction runs.
   *
   * @param most bytes; reading stops beyond them
   * @throws UncheckedIOException when the stream breaks off; nothing of it is kept
   */
  public Received receive(DataKey key, InputStream from, long most) {
    return receive(key, new FileId(randomId()), from, most);
  }

  /**
   * As above, what is nobody's until {@link #keep} says whose: a day later it is swept away, also where this node was killed
   * meanwhile.
   */
  public Received receiveLoose(DataKey key, InputStream from, long most) {
    var id = new FileId(randomId());
    database.alone(session -> session.change("insert into loose_file (file_id, municipality_id, received_at) values (?, ?, ?)", id, key.municipality(), clock.instant()));
    return receive(key, id, from, most);
  }

  /** They belong to what is written in this transaction. */
  public static void keep(Session session, MunicipalityId municipality, List<FileId> ids) throws SQLException {
    if (!ids.isEmpty()) {
      session.write("delete from loose_file where municipality_id = ? and file_id in (?" + ", ?".repeat(ids.size() - 1) + ")",
          Stream.concat(Stream.of(municipality), ids.stream()).toArray());
    }
  }

  private Received receive(DataKey key, FileId id, InputStream from, long most) {
    var first = next(from);
    if (first.length > most) {
      return new Received.TooLarge(most);
    }
    return Chunks.isLast(first) ? small(key, id, first) : largeOrNothing(key, id, first, from, most);
  }

  private Received largeOrNothing(DataKey key, FileId id, byte[] first, InputStream from, long most) {
    try {
      return large(key, id, first, from, most);
    } catch (RuntimeException brokenOff) {
      forget(key, id, brokenOff);
      throw brokenOff;
    }
  }

  /** What can't be deleted now is swept away later. */
  private void forget(DataKey key, FileId id, RuntimeException brokenOff) {
    try {
      delete(key.municipality(), id);
    } catch (RuntimeException alsoBroken) {
      brokenOff.addSuppressed(alsoBroken);
    }
  }

  private Received small(DataKey key, FileId id, byte[] only) {
    begin(key, id, only, Optional.of((long) only.length));
    return new Received.Whole(id, only.length, Sha256.hex(only));
  }

  private Received large(DataKey key, FileId id, byte[] first, InputStream from, long most) {
    begin(key, id, first, Optional.empty());
    var digest = Sha256.begun();
    digest.update(first);
    var bytes = (long) first.length;
    for (var number = 1; ; number++) {
      var chunk = next(from);
      bytes += chunk.length;
      if (bytes > most) {
        delete(key.municipality(), id);
        return new Received.TooLarge(most);
      }
      digest.update(chunk);
      store(key, id, number, chunk);
      if (Chunks.isLast(chunk)) {
        return finish(key, id, bytes, number + 1, HexFormat.of().formatHex(digest.digest()));
      }
    }
  }

  /** The file's bytes, one chunk in memory at a time; empty if the key has no such file, or not all of it has come. */
  public Optional<InputStream> open(DataKey key, FileId id) {
    return database.read(session -> session.one(
            "select chunks, content from stored_file where municipality_id = ? and id = ? and key_id = ? and chunks is not null",
            row -> new OpenedFile(database, key, id, row.count("chunks"), new SealedBytes(row.bytes("content"))),
            key.municipality(), id, key.id()))
        .map(InputStream.class::cast);
  }

  /** Does nothing if there is no such file. */
  public void delete(MunicipalityId municipality, FileId id) {
    database.transaction(session -> session.change(
            "delete from stored_file_chunk where municipality_id = ? and file_id = ?", municipality, id)
        + session.change("delete from loose_file where municipality_id = ? and file_id = ?", municipality, id)
        + session.change("delete from stored_file where municipality_id = ? and id = ?", municipality, id));
  }

  /** What came loose; nothing of what {@link #keep} has said whose it is. */
  public void deleteLoose(MunicipalityId municipality, FileId id) {
    database.transaction(session -> {
      boolean isLoose = session.change("delete from loose_file where municipality_id = ? and file_id = ?", municipality, id) == 1;
      if (isLoose) {
        delete(municipality, id);
      }
      return isLoose;
    });
  }

  /** Everything sealed with the key, received or half received. */
  public void deleteAll(Session session, MunicipalityId municipality, KeyId key) throws SQLException {
    session.change("delete c from stored_file_chunk c join stored_file f on f.id = c.file_id"
        + " where f.municipality_id = ? and f.key_id = ?", municipality, key);
    session.change("delete from stored_file where municipality_id = ? and key_id = ?", municipality, key);
  }

  /** The first chunk stands in the file's row. @param bytes if it is the only one, and the file whole at once */
  private void begin(DataKey key, FileId id, byte[] first, Optional<Long> bytes) {
    database.read(session -> session.change(
        "insert into stored_file (id, municipality_id, key_id, bytes, chunks, received_at, content) values (?, ?, ?, ?, ?, ?, ?)",
        id, key.municipality(), key.id(), bytes, bytes.map(whole -> 1), clock.instant(), sealed(key, id, 0, first)));
  }

  private void store(DataKey key, FileId id, int number, byte[] chunk) {
    database.read(session -> session.change(
        "insert into stored_file_chunk (file_id, number, municipality_id, content) values (?, ?, ?, ?)",
        id, number, key.municipality(), sealed(key, id, number, chunk)));
  }

  private static byte[] sealed(DataKey key, FileId id, int number, byte[] chunk) {
    return key.sealAsIs(id, Chunks.kind(number, Chunks.isLast(chunk)), chunk).value();
  }

  private Received finish(DataKey key, FileId id, long bytes, int chunks, String sha256) {
    int finished = database.read(session -> session.change(
        "update stored_file set bytes = ?, chunks = ? where municipality_id = ? and id = ?",
        bytes, chunks, key.municipality(), id));
    if (finished != 1) {
      throw new IllegalStateException("File " + id.text() + " was swept away while it was received");
    }
    return new Received.Whole(id, bytes, sha256);
  }

  private UUID randomId() {
    var bits = random.nextLong();
    return new UUID(bits & 0xFFFF_FFFF_FFFF_0FFFL | 0x4000L, random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | Long.MIN_VALUE);
  }

  private static byte[] next(InputStream from) {
    try {
      return Chunks.next(from);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package se.samform.engine.file;

import java.io.IOException;
import java.io.InputStream;
import se.samform.core.id.FileId;
import se.samform.core.store.Database;
import se.samform.core.vault.DataKey;
import se.samform.core.vault.SealedBytes;

/** Reads a file chunk by chunk, opening each when the one before is used up. The first came with the file's row. */
final class OpenedFile extends InputStream {

  private final Database database;
  private final DataKey key;
  private final FileId id;
  private final int chunks;
  private int next;
  private byte[] chunk;
  private int at;

  OpenedFile(Database database, DataKey key, FileId id, int chunks, SealedBytes first) {
    this.database = database;
    this.key = key;
    this.id = id;
    this.chunks = chunks;
    this.chunk = opened(0, first);
    this.next = 1;
  }

  @Override
  public int read() throws IOException {
    return hasMore() ? chunk[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!hasMore()) {
      return -1;
    }
    var count = Math.min(length, chunk.length - at);
    System.arraycopy(chunk, at, into, offset, count);
    at += count;
    return count;
  }

  private boolean hasMore() throws IOException {
    while (at == chunk.length && next < chunks) {
      chunk = load(next);
      at = 0;
      next++;
    }
    return at < chunk.length;
  }

  private byte[] load(int number) throws IOException {
    var sealed = database.read(session -> session.one(
            "select content from stored_file_chunk where municipality_id = ? and file_id = ? and number = ?",
            row -> new SealedBytes(row.bytes("content")), key.municipality(), id, number))
        .orElseThrow(() -> new IOException("Chunk " + number + " of file " + id.value() + " is gone"));
    return opened(number, sealed);
  }

  private byte[] opened(int number, SealedBytes sealed) {
    return key.open(id, Chunks.kind(number, number == chunks - 1), sealed);
  }
}

package se.samform.engine.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samform.core.id.FileId;
import se.samform.core.vault.CannotOpen;
import se.samform.core.vault.DataKey;
import se.samform.engine.testing.House;

class StoredFilesTest {

  private static final int CHUNK = Chunks.SIZE;
  private static final long PLENTY = 20_000_000;

  private static House house;
  private static StoredFiles files;

  private final DataKey key = house.vault.newKey(House.GRANVIK);

  @BeforeAll
  static void build() {
    house = new House();
    files = house.files;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK})
  void gives_back_what_it_received(int length) throws IOException {
    var bytes = bytes(length);
    var received = receive(bytes);
    assertEquals(length, received.bytes());
    try (var opened = files.open(key, received.id()).orElseThrow()) {
      assertArrayEquals(bytes, opened.readAllBytes());
    }
  }

  @Test
  void ten_megabytes_go_through_with_a_chunk_at_a_time_in_memory() throws IOException {
    var source = new Pattern(10_000_000);
    var received = (Received.Whole) files.receive(key, source, PLENTY);
    assertTrue(source.largestRead <= CHUNK, () -> "asked for " + source.largestRead);
    assertEquals(10_000_000, received.bytes());
    var expected = new Pattern(10_000_000);
    var length = 0L;
    try (var opened = (OpenedFile) files.open(key, received.id()).orElseThrow()) {
      var buffer = new byte[8192];
      for (var read = opened.read(buffer); read >= 0; read = opened.read(buffer)) {
        assertArrayEquals(expected.readNBytes(read), Arrays.copyOf(buffer, read));
        length += read;
      }
    }
    assertEquals(10_000_000, length);
  }

  @Test
  void stops_reading_beyond_the_cap_and_keeps_nothing() {
    var source = new Pattern(50_000_000);
    var refused = files.receive(key, source, 1_000_000);
    assertEquals(1_000_000, assertInstanceOf(Received.TooLarge.class, refused).most());
    assertTrue(source.given <= 1_000_000 + CHUNK, () -> "read " + source.given);
    assertEquals(0, chunksOfKey());
  }

  @Test
  void exactly_the_cap_is_allowed() {
    assertInstanceOf(Received.Whole.class, files.receive(key, new Pattern(CHUNK), CHUNK));
    assertInstanceOf(Received.TooLarge.class, files.receive(key, new Pattern(CHUNK + 1), CHUNK));
  }

  @Test
  void a_line_that_breaks_leaves_nothing() {
    var broken = new SequenceInputStream(new Pattern(3 * CHUNK), new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("gone");
      }
    });
    assertThrows(UncheckedIOException.class, () -> files.receive(key, broken, PLENTY));
    assertEquals(0, chunksOfKey());
  }

  @Test
  void what_a_killed_node_left_half_received_is_swept_away_after_a_day_and_nothing_else() {
    var whole = receive(bytes(3 * CHUNK));
    var half = receive(bytes(3 * CHUNK));
    change("update stored_file set bytes = null, chunks = null where id = ?", half);
    var sweep = new DeleteHalfFiles(house.database, house.clock);
    house.clock.forward(DeleteHalfFiles.LONGEST_UPLOAD);
    assertEquals(0, sweep.atMost(10), "it may still be on its way");
    house.clock.forward(Duration.ofSeconds(1));
    assertEquals(1, sweep.atMost(10));
    assertEquals(0, chunksOf(half));
    assertEquals(4, chunksOf(whole), "its row, two chunks and an empty last one");
    assertTrue(files.open(key, whole.id()).isPresent());
  }

  @Test
  void another_key_opens_nothing() {
    var received = receive(bytes(10));
    assertEquals(Optional.empty(), files.open(house.vault.newKey(House.GRANVIK), received.id()));
    assertEquals(Optional.empty(), files.open(house.vault.newKey(House.ELSEWHERE), received.id()));
  }

  @Test
  void swapped_chunks_do_not_open() {
    var received = receive(bytes(3 * CHUNK));
    change("update stored_file_chunk set number = 100 - number where file_id = ?", received);
    change("update stored_file_chunk set number = case number when 99 then 2 when 98 then 1 else 100 - number end where file_id = ?", received);
    assertThrows(CannotOpen.class, () -> files.open(key, received.id()).orElseThrow().readAllBytes());
  }

  @Test
  void a_file_cut_off_at_a_chunk_does_not_open_to_the_end() {
    var received = receive(bytes(3 * CHUNK));
    change("update stored_file set chunks = 2 where id = ?", received);
    assertThrows(CannotOpen.class, () -> files.open(key, received.id()).orElseThrow().readAllBytes());
  }

  @Test
  void a_lost_chunk_is_told() {
    var received = receive(bytes(3 * CHUNK));
    change("delete from stored_file_chunk where number = 1 and file_id = ?", received);
    assertThrows(IOException.class, () -> files.open(key, received.id()).orElseThrow().readAllBytes());
  }

  private static void change(String sql, Received.Whole file) {
    house.database.transaction(session -> session.change(sql, file.id()));
  }

  private Received.Whole receive(byte[] bytes) {
    return (Received.Whole) files.receive(key, new ByteArrayInputStream(bytes), PLENTY);
  }

  private long chunksOfKey() {
    return house.database.read(session -> session.one("select count(*) + (select count(*) from stored_file where key_id = ?) as n"
        + " from stored_file_chunk c left join stored_file f on f.id = c.file_id where f.id is null or f.key_id = ?",
        row -> row.number("n"), key.id(), key.id())).orElseThrow();
  }

  private static long chunksOf(Received.Whole file) {
    return house.database.read(session -> session.one("select count(*) + (select count(*) from stored_file where id = ?) as n"
        + " from stored_file_chunk where file_id = ?", row -> row.number("n"), file.id(), file.id())).orElseThrow();
  }

  private static byte[] bytes(int length) {
    var bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  /** Bytes made as they are read. */
  private static final class Pattern extends InputStream {

    private final int length;
    private int given;
    private int largestRead;

    Pattern(int length) {
      this.length = length;
    }

    @Override
    public int read() {
      return given == length ? -1 : (given++ * 31 >>> 3) & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int count) {
      largestRead = Math.max(largestRead, count);
      var wanted = Math.min(count, length - given);
      for (var i = 0; i < wanted; i++) {
        into[offset + i] = (byte) read();
      }
      return wanted == 0 && count > 0 ? -1 : wanted;
    }
  }
}

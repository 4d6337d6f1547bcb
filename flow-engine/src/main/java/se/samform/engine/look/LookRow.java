package se.samform.engine.look;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import se.samform.core.store.Row;
import se.samform.core.vault.Sha256;

/** All that stands in a row, as bytes to be hashed over; nothing is opened. */
record LookRow(long number, Instant at, List<byte[]> fields) {

  static final byte[] START = new byte[32];

  static final String COLUMNS = "number, at, officer_id, seen, case_id, person_hash, list, revealed, key_id, wrapped, said, outside";

  static LookRow read(Row row) throws SQLException {
    var at = row.instant("at");
    var none = new byte[0];
    var fields = List.of(
        text(String.valueOf(row.number("number"))), text(at.toString()), row.bytesIfAny("officer_id").orElse(none), text(row.text("seen")),
        row.bytesIfAny("case_id").orElse(none), row.bytesIfAny("person_hash").orElse(none), text(row.text("list")),
        text(String.valueOf(row.yes("revealed"))), row.bytesIfAny("key_id").orElse(none), row.bytesIfAny("wrapped").orElse(none),
        row.bytesIfAny("said").orElse(none));
    return new LookRow(row.number("number"), at, Stream.concat(fields.stream(), row.textIfAny("outside").stream().map(LookRow::text)).toList());
  }

  /** SHA-256 over the hash of the batch before and every field of each row, with its length in front. */
  static byte[] hash(byte[] before, List<LookRow> rows) {
    var digest = Sha256.begun();
    digest.update(before);
    rows.forEach(row -> row.fields().forEach(field -> add(digest, field)));
    return digest.digest();
  }

  private static void add(MessageDigest digest, byte[] field) {
    digest.update(ByteBuffer.allocate(4).putInt(field.length).array());
    digest.update(field);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

package se.samform.engine.casefile;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samform.core.flow.json.EncodedEvent;
import se.samform.core.id.CaseId;
import se.samform.core.vault.Sha256;

/**
 * The hash chain of a case: each event's hash is SHA-256 over the hash before it and every field of the event, each
 * with its length in front; the payload stands in it as SHA-256 over salt and payload, so that a purge breaks nothing.
 */
final class Chain {

  static final byte[] START = new byte[32];

  private Chain() {}

  static byte[] payloadDigest(byte[] salt, byte[] payload) {
    var digest = Sha256.begun();
    digest.update(salt);
    return digest.digest(payload);
  }

  static byte[] hash(
      byte[] before, CaseId id, int seq, Instant at, String actor, Optional<String> actingAs, Optional<String> cause,
      EncodedEvent event, Optional<byte[]> payloadDigest) {
    var digest = Sha256.begun();
    digest.update(before);
    for (var field : List.of(
        id.text(), String.valueOf(seq), at.toString(), actor, actingAs.orElse(""), cause.orElse(""), event.type(),
        String.valueOf(event.version()), event.header())) {
      add(digest, field.getBytes(StandardCharsets.UTF_8));
    }
    add(digest, payloadDigest.orElse(new byte[0]));
    return digest.digest();
  }

  /** The first event that isn't what it was, counting a missing last one; empty if the chain holds. */
  static Optional<Integer> broken(List<EventRow> rows, int lastSeq, byte[] lastHash, boolean isPurged) {
    var before = START;
    var seq = 0;
    for (var row : rows) {
      seq++;
      if (row.seq() != seq || !isIntact(before, row) || !isPurged && isEmptied(row)) {
        return Optional.of(seq);
      }
      before = row.hash();
    }
    var complete = seq == lastSeq && Arrays.equals(before, lastHash);
    return complete ? Optional.empty() : Optional.of(seq + 1);
  }

  private static boolean isIntact(byte[] before, EventRow row) {
    var hash = hash(
        before, row.caseId(), row.seq(), row.at(), row.actor(), row.actingAs(), row.cause(), row.event(), row.payloadDigest());
    return Arrays.equals(hash, row.hash()) && isPayloadIntact(row);
  }

  /** Only a purge takes what was written, and it takes the case's key with it. */
  private static boolean isEmptied(EventRow row) {
    return row.payloadDigest().isPresent() && row.event().payload().isEmpty();
  }

  private static boolean isPayloadIntact(EventRow row) {
    return row.event().payload()
        .map(payload -> Arrays.equals(payloadDigest(row.salt().orElse(new byte[0]), payload), row.payloadDigest().orElse(null)))
        .orElse(true);
  }

  private static void add(MessageDigest digest, byte[] field) {
    digest.update(ByteBuffer.allocate(4).putInt(field.length).array());
    digest.update(field);
  }
}

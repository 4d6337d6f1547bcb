package se.samform.core.id;

import java.nio.ByteBuffer;
import java.util.UUID;

/** A UUID as the sixteen bytes of a {@code BINARY(16)}, most significant first, so that time order is byte order. */
public final class UuidBytes {

  private UuidBytes() {}

  public static byte[] of(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  /** @throws IllegalArgumentException unless there are sixteen bytes */
  public static UUID read(byte[] bytes) {
    if (bytes.length != 16) {
      throw new IllegalArgumentException("An id has 16 bytes, not " + bytes.length);
    }
    var buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }
}

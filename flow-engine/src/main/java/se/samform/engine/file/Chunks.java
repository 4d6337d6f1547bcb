package se.samform.engine.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream cut into chunks of 256 kB; the last is shorter, and empty if the length is a multiple of it. */
final class Chunks {

  static final int SIZE = 256 * 1024;

  private Chunks() {}

  static byte[] next(InputStream from) throws IOException {
    var buffer = new byte[SIZE];
    var read = from.readNBytes(buffer, 0, SIZE);
    return read == SIZE ? buffer : Arrays.copyOf(buffer, read);
  }

  static boolean isLast(byte[] chunk) {
    return chunk.length < SIZE;
  }

  /** What a chunk is sealed as: its place, and whether the file ends with it. */
  static String kind(int number, boolean last) {
    return (last ? "last-chunk-" : "chunk-") + number;
  }
}

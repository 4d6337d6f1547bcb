package se.samform.designer.paper.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import se.samform.designer.paper.PaperForm.Reason;

/**
 * Whether what is packed in a PDF stays within a bound when it is unpacked, also twice: PDFBox unpacks a stream whole, in memory,
 * whatever it grows to. Every stream that begins as zlib does is unpacked here first, and thrown away.
 */
final class Inflation {

  static final int MOST_BYTES = 100_000_000;

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  /** Packs as tightly as zlib and is found in no form of this century. */
  private static final byte[] LZW = "/LZW".getBytes(StandardCharsets.US_ASCII);
  /** Kept of a stream, to see whether it is packed once more. */
  private static final int KEPT = 1 << 20;

  private final byte[] buffer = new byte[65_536];
  private long left = MOST_BYTES;

  private Inflation() {}

  static void check(byte[] pdf) throws Unreadable {
    if (indexOf(pdf, LZW, 0) >= 0) {
      throw new Unreadable(Reason.TOO_LARGE);
    }
    var inflation = new Inflation();
    for (int at = indexOf(pdf, STREAM, 0); at >= 0; at = indexOf(pdf, STREAM, at + STREAM.length)) {
      int begin = at + STREAM.length;
      while (begin < pdf.length && (pdf[begin] == '\r' || pdf[begin] == '\n')) {
        begin++;
      }
      inflation.unpack(pdf, begin, pdf.length, 0);
    }
  }

  private void unpack(byte[] bytes, int from, int to, int depth) throws Unreadable {
    if (from + 1 >= to || !isZlib(bytes[from], bytes[from + 1])) {
      return;
    }
    var kept = new byte[depth == 0 ? KEPT : 0];
    int size = 0;
    var inflater = new Inflater();
    try {
      inflater.setInput(bytes, from, to - from);
      for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
        left -= read;
        if (left < 0) {
          throw new Unreadable(Reason.TOO_LARGE);
        }
        int more = Math.min(read, kept.length - size);
        System.arraycopy(buffer, 0, kept, size, more);
        size += more;
      }
    } catch (DataFormatException brokenOff) {
      // What came before counts.
    } finally {
      inflater.end();
    }
    unpack(kept, 0, size, depth + 1);
  }

  /** RFC 1950: deflate, and a check of the two bytes. */
  private static boolean isZlib(byte one, byte other) {
    return (one & 0x0f) == 8 && ((one & 0xff) * 256 + (other & 0xff)) % 31 == 0;
  }

  private static int indexOf(byte[] all, byte[] some, int from) {
    for (int at = from; at <= all.length - some.length; at++) {
      if (all[at] == some[0] && Arrays.equals(all, at, at + some.length, some, 0, some.length)) {
        return at;
      }
    }
    return -1;
  }
}

package se.samform.core.vault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.InflaterInputStream;

/** Content as the JDK's Deflater leaves it: quickly, for a few per cent more of bytes. Only what was authenticated is ever inflated. */
final class Deflated {

  private static final int QUICKLY = 3;

  private Deflated() {}

  static byte[] of(byte[] content) {
    var deflater = new Deflater(QUICKLY);
    try {
      deflater.setInput(content);
      deflater.finish();
      var bytes = new ByteArrayOutputStream(content.length / 2);
      var some = new byte[content.length / 2];
      while (!deflater.finished()) {
        bytes.write(some, 0, deflater.deflate(some));
      }
      return bytes.toByteArray();
    } finally {
      deflater.end();
    }
  }

  static byte[] inflate(byte[] deflated) {
    try (var inflater = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
      return inflater.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

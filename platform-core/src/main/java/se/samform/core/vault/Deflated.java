package se.samform.core.vault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Content as the JDK's Deflater leaves it. Only what was authenticated is ever inflated. */
final class Deflated {

  private Deflated() {}

  static byte[] of(byte[] content) {
    try {
      var bytes = new ByteArrayOutputStream(content.length / 2);
      try (var deflater = new DeflaterOutputStream(bytes)) {
        deflater.write(content);
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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

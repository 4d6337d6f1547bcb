package se.samform.core.vault;

import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The installation's own key, from {@code samform.master-key}. Whoever loses it has lost every draft and case. */
public final class MasterKey {

  private static final int BYTES = 32;

  private final SecretKey key;

  private MasterKey(byte[] bytes) {
    key = new SecretKeySpec(bytes, "AES");
  }

  /** @throws IllegalArgumentException unless the text is 32 bytes in base64; the message doesn't repeat it */
  public static MasterKey ofBase64(String text) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(text.strip());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("samform.master-key is not base64");
    }
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("samform.master-key has " + bytes.length + " bytes; it needs " + BYTES);
    }
    return new MasterKey(bytes);
  }

  SecretKey key() {
    return key;
  }

  @Override
  public String toString() {
    return "master key";
  }
}

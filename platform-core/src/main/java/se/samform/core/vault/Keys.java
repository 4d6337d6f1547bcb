package se.samform.core.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Keys of 256 bits: fresh ones, and ones derived from another for a purpose of their own. */
final class Keys {

  private static final String HMAC = "HmacSHA256";

  /** Looked for once. */
  private static final Provider PROVIDER = provider();

  private Keys() {}

  private static Provider provider() {
    try {
      return Mac.getInstance(HMAC).getProvider();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static SecretKey fresh(SecureRandom random) {
    var bytes = new byte[32];
    random.nextBytes(bytes);
    return of(bytes);
  }

  static SecretKey of(byte[] bytes) {
    return new SecretKeySpec(bytes, "AES");
  }

  static byte[] hmac(byte[] key, String text) {
    try {
      var mac = Mac.getInstance(HMAC, PROVIDER);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}

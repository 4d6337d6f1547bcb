package se.samform.engine.payment;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The seal of a callback: HMAC-SHA-256 (RFC 2104) over its time in seconds, a point and its body. */
final class CallbackSeal {

  /** No callback is believed that is older, or comes from so far ahead: clocks differ. */
  static final Duration FRESH = Duration.ofMinutes(5);
  private static final String ALGORITHM = "HmacSHA256";

  private CallbackSeal() {}

  static boolean matches(String secret, String time, byte[] body, String seal, Instant now) {
    return isFresh(time, now) && seal.matches("[0-9a-f]{64}")
        && MessageDigest.isEqual(HexFormat.of().parseHex(seal), of(secret, time, body));
  }

  private static boolean isFresh(String time, Instant now) {
    return time.matches("[0-9]{1,12}")
        && Duration.between(Instant.ofEpochSecond(Long.parseLong(time)), now).abs().compareTo(FRESH) <= 0;
  }

  static byte[] of(String secret, String time, byte[] body) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}

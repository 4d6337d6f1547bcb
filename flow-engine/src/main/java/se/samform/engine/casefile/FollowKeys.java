package se.samform.engine.casefile;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.vault.Vault;

/**
 * The key with which an anonymous citizen follows their case: K7DF-93MX-PQTR, 51 bits, made from the case's id with
 * the municipality's key. So it can be shown again and stands in no table. One that was replaced is of an earlier number.
 */
final class FollowKeys {

  private static final String LETTERS = "34679CDFGHJKMNPQRTWX";
  private static final int LENGTH = 12;

  private FollowKeys() {}

  static String of(Vault vault, CaseHead head) {
    return of(vault, head.municipality(), head.id(), head.state().course().keys());
  }

  private static String of(Vault vault, MunicipalityId municipality, CaseId id, int replaced) {
    var secret = replaced == 0 ? id.text() : id.text() + " " + replaced;
    var number = new BigInteger(1, vault.hash(municipality, "follow", secret).value());
    var base = BigInteger.valueOf(LETTERS.length());
    var text = new StringBuilder();
    for (var i = 0; i < LENGTH; i++) {
      text.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(number.mod(base).intValue()));
      number = number.divide(base);
    }
    return text.toString();
  }

  /** Only what was handed in by somebody who did not log in has a key. */
  static boolean open(Vault vault, CaseRow row, String typed) {
    return row.head().anonymous() && same(of(vault, row.head()), typed);
  }

  /** Case, spaces and hyphens don't matter. Takes the same time however much is right. */
  static boolean same(String expected, String typed) {
    return MessageDigest.isEqual(plain(expected).getBytes(StandardCharsets.UTF_8), plain(typed).getBytes(StandardCharsets.UTF_8));
  }

  private static String plain(String key) {
    return key.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
  }
}

package se.samform.engine.search;

import java.text.Normalizer;
import java.util.Locale;

/** Letters as they are searched by. */
public final class Fold {

  private static final String OWN = "åäöæø";

  private Fold() {}

  /** Small letters without accents; å, ä, ö, æ and ø, which are letters of their own, stay. */
  public static String plain(String text) {
    var small = text.toLowerCase(Locale.ROOT);
    if (isAscii(small)) {
      return small;
    }
    var plain = new StringBuilder(small.length());
    Normalizer.normalize(small, Normalizer.Form.NFKC).codePoints().forEach(sign -> {
      if (OWN.indexOf(sign) >= 0) {
        plain.appendCodePoint(sign);
      } else {
        plain.append(flat(Character.toString(sign)));
      }
    });
    return plain.toString();
  }

  /** Those too as people write them who have no such keys: å and ä as a, ö and ø as o, æ as ae. */
  public static String flat(String text) {
    var small = text.toLowerCase(Locale.ROOT);
    if (isAscii(small)) {
      return small;
    }
    var flat = new StringBuilder(small.length());
    Normalizer.normalize(small, Normalizer.Form.NFKD).codePoints()
        .filter(sign -> Character.getType(sign) != Character.NON_SPACING_MARK)
        .forEach(sign -> letter(flat, sign));
    return flat.toString();
  }

  /** Of these none is folded into another. */
  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static void letter(StringBuilder flat, int sign) {
    switch (sign) {
      case 'ø' -> flat.append('o');
      case 'æ' -> flat.append("ae");
      case 'œ' -> flat.append("oe");
      case 'ß' -> flat.append("ss");
      case 'ð', 'đ' -> flat.append('d');
      case 'þ' -> flat.append("th");
      case 'ł' -> flat.append('l');
      default -> flat.appendCodePoint(sign);
    }
  }
}

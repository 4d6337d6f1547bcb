package se.samform.core.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Plain text with the phone numbers in it set apart, so that a page can make links of them. What is told is still text:
 * the page escapes every piece, and a link is made of digits alone.
 */
public final class PhoneText {
  /**
   * Swedish and international numbers as people write them: 0123-45 60 99, +46 123 45 60 99. Short ones, as 112, may be any
   * number at all: they count only where somebody is told to call.
   */
  private static final Pattern PHONE = Pattern.compile(
      "(?<![\\p{L}\\d+-])(?:0\\d{1,3}-\\d{2,3}(?:[ \u00a0]?\\d{2,3}){1,3}|\\+\\d{1,3}(?:[ \u00a0-]?\\d{2,3}){3,5}"
          + "|(?<=\\b(?:ring|call)[ \u00a0])(?:112|1177|113[ \u00a0]?13|114[ \u00a0]?14))(?![\\d-])",
      Pattern.CASE_INSENSITIVE);

  /** @param tel what to call, for a {@code tel:} link; empty for what is no number */
  public record Piece(String text, String tel) {}

  private PhoneText() {}

  /** The whole text, in pieces. */
  public static List<Piece> pieces(String text) {
    var pieces = new ArrayList<Piece>();
    var phone = PHONE.matcher(text);
    int told = 0;
    while (phone.find()) {
      if (phone.start() > told) pieces.add(new Piece(text.substring(told, phone.start()), ""));
      pieces.add(new Piece(phone.group(), tel(phone.group())));
      told = phone.end();
    }
    if (told < text.length()) pieces.add(new Piece(text.substring(told), ""));
    return List.copyOf(pieces);
  }

  private static String tel(String number) {
    String digits = number.replaceAll("[^0-9+]", "");
    return digits.startsWith("0") ? "+46" + digits.substring(1) : digits;
  }
}

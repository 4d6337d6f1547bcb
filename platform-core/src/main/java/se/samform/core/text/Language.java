package se.samform.core.text;

import java.util.Locale;
import java.util.Set;

/** A language by its BCP 47 primary tag, in lower case: {@code sv}, {@code en}, {@code fi}. */
public record Language(String tag) {

  public static final Language SWEDISH = new Language("sv");
  public static final Language ENGLISH = new Language("en");
  public static final Language ARABIC = new Language("ar");

  /** Arabic, Persian, Hebrew, Central Kurdish, Pashto, Syriac, Urdu and Yiddish, by the scripts they are written in. */
  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ckb", "ps", "syr", "ur", "yi");

  public Language {
    if (!isTag(tag)) {
      throw new IllegalArgumentException("Not a language tag: " + tag);
    }
  }

  /** Whether the text is two or three letters a–z. */
  public static boolean isTag(String text) {
    if (text.length() < 2 || text.length() > 3) {
      return false;
    }
    return text.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  /** Whether it is written from right to left. */
  public boolean isRightToLeft() {
    return RIGHT_TO_LEFT.contains(tag);
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  @Override
  public String toString() {
    return tag;
  }
}

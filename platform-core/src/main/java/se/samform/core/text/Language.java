package se.samform.core.text;

import java.util.Locale;

/** A language by its BCP 47 primary tag, in lower case: {@code sv}, {@code en}, {@code fi}. */
public record Language(String tag) {

  public static final Language SWEDISH = new Language("sv");
  public static final Language ENGLISH = new Language("en");

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

  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  @Override
  public String toString() {
    return tag;
  }
}

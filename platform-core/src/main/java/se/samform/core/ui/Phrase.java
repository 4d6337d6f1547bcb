package se.samform.core.ui;

import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/**
 * A text on a page, with the language that it is in where that isn't the page's own.
 *
 * @param lang for the {@code lang} attribute (WCAG 3.1.2); empty where the text is in the page's language
 */
public record Phrase(String text, String lang) {

  public static final Phrase NONE = new Phrase("", "");

  /** A text in the page's own language. */
  public static Phrase plain(String text) {
    return new Phrase(text, "");
  }

  public static Phrase of(LocalText text, Language page) {
    if (text.isEmpty() || text.texts().containsKey(page)) {
      return plain(text.in(page));
    }
    return new Phrase(text.in(page), text.texts().keySet().iterator().next().tag());
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }
}

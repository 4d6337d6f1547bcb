package se.samform.engine.notify;

import java.util.Map;
import se.samform.core.notice.OwnWords;
import se.samform.core.text.Language;

/** Letters in own words to who is asked for something. */
public final class OwnLetters {

  private static final String LINK = "link";

  private OwnLetters() {}

  /** @param fields what the words are filled with; its {@code link} stands in the letter, whether the words have it or not */
  public static Letter withLink(OwnWords words, Map<String, String> fields, Language language) {
    var letter = Letters.letter(words, fields, language);
    var link = fields.getOrDefault(LINK, "");
    return letter.text().contains(link) ? letter : new Letter(letter.subject(), letter.text().stripTrailing() + "\n\n" + link + "\n");
  }
}

package se.samform.core.form;

import java.util.Base64;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/**
 * A file that travels inside a definition, for people to fetch: a form on paper, a map, a price list.
 *
 * @param name what the link to it says
 * @param base64 its content (RFC 4648, with padding and without line breaks), as the definition carries it
 */
public record EnclosedFile(String id, LocalText name, FileKind kind, String base64) {

  /** One may have so many bytes. */
  public static final int MOST_BYTES = 500_000;

  /** All of a definition may have so many. */
  public static final int MOST_BYTES_IN_ALL = 1_500_000;

  public byte[] content() {
    return Base64.getDecoder().decode(base64);
  }

  /** How many bytes its content has. */
  public int bytes() {
    int padding = base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0;
    return base64.length() / 4 * 3 - padding;
  }

  /** What it is saved as: its name, with the ending of its kind. */
  public String fileName(Language language) {
    var said = name.in(language);
    return said.endsWith("." + kind.ending()) ? said : said + "." + kind.ending();
  }
}

package se.samform.core.form;

import java.util.List;
import java.util.Optional;

/**
 * What stands in a question's field before anybody has typed: put there when a draft begins, and in a row when it comes.
 *
 * @param texts the default, as it would be typed; empty for none
 * @param known what is known about the person who is logged in; it goes before the default
 */
public record Initially(List<String> texts, Optional<PersonField> known) {

  public static final Initially BLANK = new Initially(List.of(), Optional.empty());

  public Initially {
    texts = List.copyOf(texts);
  }

  public boolean isBlank() {
    return texts.isEmpty() && known.isEmpty();
  }
}

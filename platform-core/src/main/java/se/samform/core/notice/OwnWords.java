package se.samform.core.notice;

import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** What a municipality says instead of the platform's words; with merge fields such as {@code {reference}}. */
public record OwnWords(LocalText subject, LocalText text) {

  /** Whether all of it is said in the language. */
  public boolean isSaidIn(Language language) {
    return subject.texts().containsKey(language) && text.texts().containsKey(language);
  }
}

package se.samform.core.form;

import java.util.List;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** Who the e-service is. The first of its languages is the one to fall back on. */
public record About(ServiceKey key, List<Language> languages, LocalText title, LocalText summary) {

  public About {
    languages = List.copyOf(languages);
  }
}

package se.samform.core.answer;

import se.samform.core.form.PersonField;
import se.samform.core.text.Language;

/** What the fields of a person are called. */
public final class PersonTexts {

  private PersonTexts() {}

  public static String label(PersonField field, Language language) {
    return Messages.text(language, "field." + field.key());
  }
}

package se.samform.core.scenario;

import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/**
 * Where a scenario didn't go as it says.
 *
 * @param act from 0; -1 for what is wrong before the first
 * @param sentence what is otherwise
 * @param remedy how it is put right
 */
public record Finding(String scenario, int act, LocalText sentence, LocalText remedy) {

  /** In English. */
  public String reason() {
    return sentence.in(Language.ENGLISH);
  }

  /** In English. */
  public String mend() {
    return remedy.in(Language.ENGLISH);
  }
}

package se.samform.designer.wording;

import java.util.List;
import java.util.Optional;
import se.samform.core.text.LocalText;

/**
 * A decision table read back.
 *
 * @param name what it decides
 * @param hit which of its rules count
 * @param on the day that says which version is in force; empty where that is today
 * @param versions the oldest first; one without a day for a table that never changes
 */
public record TableInWords(String id, LocalText name, Sentence hit, Optional<Sentence> on, List<Version> versions) {

  /** @param rules each as "3 km om Årskurs är minst 4" */
  public record Version(Optional<Sentence> from, List<Sentence> rules, Optional<Sentence> otherwise) {
    public Version {
      rules = List.copyOf(rules);
    }
  }

  public TableInWords {
    versions = List.copyOf(versions);
  }
}

package se.samform.core.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samform.core.logic.ValueKind;

/**
 * Any number of the options from {@code min} to {@code max}; the limits hold once anything is chosen.
 *
 * @param sort whether a page shows them by the alphabet of its language
 * @param own the option whose choosers write something themselves, see {@link OwnText}
 */
public record ChoicesQuestion(Ask ask, List<Option> options, int min, int max, boolean sort, Optional<String> own)
    implements Question {

  public ChoicesQuestion {
    options = List.copyOf(options);
  }

  /** In the order written, and nothing more to write. */
  public ChoicesQuestion(Ask ask, List<Option> options, int min, int max) {
    this(ask, options, min, max, false, Optional.empty());
  }

  @Override
  public List<String> paths() {
    return OwnText.paths(id(), own);
  }

  @Override
  public Map<String, ValueKind> partKinds() {
    return OwnText.partKinds(own);
  }
}

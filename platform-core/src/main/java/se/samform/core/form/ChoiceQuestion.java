package se.samform.core.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samform.core.logic.ValueKind;

/**
 * Exactly one of the options.
 *
 * @param sort whether a page shows them by the alphabet of its language
 * @param own the option whose choosers write something themselves, see {@link OwnText}
 */
public record ChoiceQuestion(Ask ask, List<Option> options, ChoiceDisplay display, boolean sort, Optional<String> own)
    implements Question {

  public ChoiceQuestion {
    options = List.copyOf(options);
  }

  /** In the order written, and nothing more to write. */
  public ChoiceQuestion(Ask ask, List<Option> options, ChoiceDisplay display) {
    this(ask, options, display, false, Optional.empty());
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

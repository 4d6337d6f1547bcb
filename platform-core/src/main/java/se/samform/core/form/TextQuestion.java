package se.samform.core.form;

import java.util.Optional;

/** One line of text, in one of our formats or by a pattern of the municipality's own; never both. */
public record TextQuestion(Ask ask, int maxLength, TextFormat format, Optional<OwnPattern> pattern) implements Question {

  public TextQuestion(Ask ask, int maxLength, TextFormat format) {
    this(ask, maxLength, format, Optional.empty());
  }
}

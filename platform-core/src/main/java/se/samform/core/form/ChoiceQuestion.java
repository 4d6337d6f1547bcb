package se.samform.core.form;

import java.util.List;

/** Exactly one of the options. */
public record ChoiceQuestion(Ask ask, List<Option> options, ChoiceDisplay display) implements Question {

  public ChoiceQuestion {
    options = List.copyOf(options);
  }
}

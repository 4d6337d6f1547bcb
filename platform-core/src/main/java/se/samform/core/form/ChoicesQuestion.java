package se.samform.core.form;

import java.util.List;

/** Any number of the options from {@code min} to {@code max}; the limits hold once anything is chosen. */
public record ChoicesQuestion(Ask ask, List<Option> options, int min, int max) implements Question {

  public ChoicesQuestion {
    options = List.copyOf(options);
  }
}

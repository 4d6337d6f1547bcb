package se.samform.core.form;

import java.util.List;
import se.samform.core.text.LocalText;

/**
 * While it is shown nothing can be handed in. The label says what is not possible, the text why and whom to turn to.
 * Nothing is answered.
 */
public record StopQuestion(Ask ask, LocalText text) implements Question {

  @Override
  public List<String> paths() {
    return List.of();
  }
}

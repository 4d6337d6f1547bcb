package se.samform.core.form;

import java.util.List;
import se.samform.core.text.LocalText;

/** Text alone: the label is its heading. Nothing is answered. */
public record Information(Ask ask, LocalText text, Tone tone) implements Question {

  @Override
  public List<String> paths() {
    return List.of();
  }
}

package se.samform.core.form;

import java.util.List;
import se.samform.core.text.LocalText;

/**
 * Text alone: the label is its heading. Nothing is answered.
 *
 * @param files what people can fetch there
 */
public record Information(Ask ask, LocalText text, Tone tone, List<EnclosedFile> files) implements Question {

  public Information {
    files = List.copyOf(files);
  }

  public Information(Ask ask, LocalText text, Tone tone) {
    this(ask, text, tone, List.of());
  }

  @Override
  public List<String> paths() {
    return List.of();
  }
}

package se.samform.core.form;

import java.util.List;
import se.samform.core.text.LocalText;

/**
 * Something to agree to, or to confirm that one knows. The raw answer is {@code yes}; anything else is no answer.
 *
 * @param text what is agreed to, in the first person
 * @param paragraphs what to know before, as who is responsible for personal data (GDPR article 13)
 */
public record ConsentQuestion(Ask ask, LocalText text, List<Paragraph> paragraphs) implements Question {

  public ConsentQuestion {
    paragraphs = List.copyOf(paragraphs);
  }
}

package se.samform.core.form;

import java.util.List;
import se.samform.core.text.LocalText;

/**
 * What the catalogue and the start page tell before one begins.
 *
 * @param keywords what people call it when they search, with commas between; shown nowhere
 * @param minutes about how long it takes to fill in
 * @param needs what to have at hand
 * @param process what happens, in order
 * @param facts short facts as "Avgift: Kostar inget"
 */
public record Catalogue(
    LocalText subject,
    LocalText keywords,
    List<Audience> audiences,
    int minutes,
    List<Paragraph> needs,
    List<Paragraph> process,
    List<Paragraph> facts) {

  public Catalogue {
    audiences = List.copyOf(audiences);
    needs = List.copyOf(needs);
    process = List.copyOf(process);
    facts = List.copyOf(facts);
  }
}

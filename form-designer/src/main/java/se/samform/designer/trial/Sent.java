package se.samform.designer.trial;

import java.time.LocalDate;
import java.util.List;
import se.samform.core.flow.DeliveryEvent;
import se.samform.core.text.LocalText;

/**
 * What another system would be sent.
 *
 * @param role of the receiver
 * @param why what happened, in words
 * @param parts what the delivery is made of, in words
 * @param answers of it that are told to other systems, in page order
 * @param withheld how many answers stay here
 * @param payload the submission as it would be sent: JSON
 */
public record Sent(LocalDate on, String role, LocalText to, DeliveryEvent event, LocalText why, List<LocalText> parts, List<Line> answers, int withheld, String payload) {

  public Sent {
    parts = List.copyOf(parts);
    answers = List.copyOf(answers);
  }

  /** @param name what the answer is called there */
  public record Line(String name, LocalText label, LocalText text) {}
}

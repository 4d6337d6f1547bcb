package se.samform.engine.casefile;

import java.util.Optional;
import se.samform.core.flow.DeliveryEvent;
import se.samform.core.flow.RegistrationMode;
import se.samform.core.id.MessageId;

/**
 * What an outbox message of the kind {@code delivery} refers to.
 *
 * @param role the receiver's
 * @param on what it gets the case
 * @param message that was written, or the document that was put in, where that is what happened
 * @param mode how the case was registered then: written down, so that every attempt says the same; empty in what was
 *     written before it was
 */
public record DeliveryErrand(String role, DeliveryEvent on, Optional<MessageId> message, Optional<RegistrationMode> mode) {

  public static final String KIND = "delivery";

  /** {@code SUBMITTED/case-receiver//DIARY}, {@code MESSAGE/case-receiver/0199…/DIARY}. */
  public String ref() {
    return on.name() + "/" + role + "/" + message.map(MessageId::text).orElse("") + "/" + mode.map(Enum::name).orElse("");
  }

  public static DeliveryErrand of(String ref) {
    var parts = ref.split("/", -1);
    return new DeliveryErrand(
        parts[1], DeliveryEvent.valueOf(parts[0]), part(parts, 2).map(MessageId::of), part(parts, 3).map(RegistrationMode::valueOf));
  }

  private static Optional<String> part(String[] parts, int place) {
    return place < parts.length && !parts[place].isEmpty() ? Optional.of(parts[place]) : Optional.empty();
  }
}

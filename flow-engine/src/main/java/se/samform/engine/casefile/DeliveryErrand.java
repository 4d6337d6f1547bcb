package se.samform.engine.casefile;

import se.samform.core.flow.DeliveryEvent;

/** What an outbox message of the kind {@code delivery} refers to: the receiver's role, and on what it gets the case. */
public record DeliveryErrand(String role, DeliveryEvent on) {

  public static final String KIND = "delivery";

  /** {@code SUBMITTED/case-receiver}. */
  public String ref() {
    return on.name() + "/" + role;
  }

  public static DeliveryErrand of(String ref) {
    var parts = ref.split("/", 2);
    return new DeliveryErrand(parts[1], DeliveryEvent.valueOf(parts[0]));
  }
}

package se.samform.core.publication;

import java.time.LocalDate;
import java.util.Optional;

/** Whether an e-service is offered: begun and handed in by those whom it is for. */
public sealed interface Offered {

  /** @param last the day on which it closes again, where that is in sight */
  record Open(Optional<LocalDate> last) implements Offered {}

  /** It was never open. */
  record NotYet(LocalDate opens) implements Offered {}

  /** It does not open any more. @param last the last day on which it was open */
  record Over(LocalDate last) implements Offered {}

  /** It is closed for a part of the year. */
  record Between(LocalDate opens) implements Offered {}

  /** The municipality has taken it away, and may restore it. */
  record Withdrawn() implements Offered {}

  /** It is closed for as long as this is told. */
  record Interrupted(OperatingMessage message) implements Offered {}

  default boolean isOpen() {
    return this instanceof Open;
  }

  /** Whether people who look for it find it among the others, though it may be closed just now. */
  default boolean isListed() {
    return switch (this) {
      case Open open -> true;
      case Between between -> true;
      case Interrupted interrupted -> true;
      case NotYet later -> false;
      case Over over -> false;
      case Withdrawn withdrawn -> false;
    };
  }
}

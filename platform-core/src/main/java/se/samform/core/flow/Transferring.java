package se.samform.core.flow;

import java.time.LocalDate;
import java.util.Optional;

/** A case gets another owner (ägarbyte): where the flow lets it, and where nothing is under way that whose it was began or owes. */
final class Transferring {

  private Transferring() {}

  static Decision decide(Unfolding unfolding, HandlingCommand.Transfer transfer) {
    return refusal(unfolding, transfer).or(() -> Writing.refusal(transfer.why())).<Decision>map(Decision.Refused::new)
        .orElseGet(() -> transferred(unfolding, transfer));
  }

  private static Optional<Refusal> refusal(Unfolding unfolding, HandlingCommand.Transfer transfer) {
    if (unfolding.status().filter(status -> status.terms().mayTransfer()).isEmpty()) {
      return Optional.of(Refusal.NOT_TO_BE_TRANSFERRED);
    }
    if (!unfolding.course().asked().isEmpty()) {
      return Optional.of(Refusal.SUPPLEMENT_UNDER_WAY);
    }
    if (!unfolding.course().money().open().isEmpty()) {
      return Optional.of(Refusal.FEE_NOT_PAID);
    }
    return of(transfer.to(), unfolding.moment().today());
  }

  private static Optional<Refusal> of(CaseOwner owner, LocalDate today) {
    if (!owner.isKnown()) {
      return Optional.of(Refusal.NO_SUCH_OWNER);
    }
    if (owner.isMinor(today)) {
      return Optional.of(Refusal.OWNER_IS_A_CHILD);
    }
    return owner.isReachable() ? Optional.empty() : Optional.of(Refusal.OWNER_NOT_REACHABLE);
  }

  private static Decision transferred(Unfolding unfolding, HandlingCommand.Transfer transfer) {
    unfolding.happens(new HandlingEvent.Transferred(transfer.to(), transfer.why())).causes(new Effect.TellOfTransfer());
    StatusChange.deliver(unfolding, DeliveryEvent.TRANSFERRED);
    return unfolding.accepted();
  }
}

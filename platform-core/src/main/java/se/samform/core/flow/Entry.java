package se.samform.core.flow;

import se.samform.core.flow.CaseEvent.StatusChanged;

/** What leaving one status and coming into another sets off. */
final class Entry {

  private Entry() {}

  /** From the present status to this one, of which the citizen is told. */
  static void change(Unfolding unfolding, Status next) {
    unfolding.causes(new Effect.TellOfStatus(next.id()));
    quietly(unfolding, next);
  }

  /** To a status that the citizen knows of: they brought it about. */
  static void quietly(Unfolding unfolding, Status next) {
    Timers.stopWithStatus(unfolding);
    Tasks.callOffWithStatus(unfolding);
    unfolding.happens(new StatusChanged(unfolding.state().status(), next.id(), next.kind()));
    deliver(unfolding, next.kind());
    if (next.kind() == StatusKind.DECIDED) {
      Timers.stopWithPromise(unfolding);
      Tasks.callOffOutside(unfolding);
    }
    if (next.kind().isEnd()) {
      end(unfolding, next.kind());
    }
    into(unfolding, next);
  }

  /** What begins with the status that the case has come into. */
  static void into(Unfolding unfolding, Status status) {
    Timers.startWithStatus(unfolding, status);
    Tasks.startWithStatus(unfolding, status);
    Fees.askWithStatus(unfolding, status);
    Timers.fireWhatIsDue(unfolding);
  }

  private static void deliver(Unfolding unfolding, StatusKind kind) {
    switch (kind) {
      case DECIDED -> StatusChange.deliver(unfolding, DeliveryEvent.DECIDED);
      case CLOSED -> StatusChange.deliver(unfolding, DeliveryEvent.CLOSED);
      case WITHDRAWN -> StatusChange.deliver(unfolding, DeliveryEvent.WITHDRAWN);
      case DRAFT, AWAITING_SIGNATURE, AWAITING_PAYMENT, SUBMITTED, IN_PROGRESS, AWAITING_SUPPLEMENT, SUPPLEMENTED, VOID -> {}
    }
  }

  private static void end(Unfolding unfolding, StatusKind kind) {
    Timers.stopWithCase(unfolding);
    Tasks.callOffAll(unfolding);
    if (kind == StatusKind.WITHDRAWN || kind == StatusKind.VOID) {
      Timers.stopWithValidity(unfolding);
      unfolding.causes(new Effect.LetGoOfTimes());
    }
  }
}

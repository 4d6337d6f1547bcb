package se.samform.core.flow;

import java.util.Optional;

/** When something is handed over. */
public enum DeliveryEvent {
  SUBMITTED,
  SUPPLEMENTED,
  DECIDED,
  CLOSED,
  WITHDRAWN,
  /** It has another owner. */
  TRANSFERRED,
  /** Somebody wrote: the message is handed over, with the files that came with it. */
  MESSAGE,
  /** An officer put a document into the case: it is handed over, whether the citizen sees it or not. */
  DOCUMENT,
  /** An appeal against the decision came in. */
  APPEALED,
  /** Because of an appeal the authority has looked at its decision again. */
  RECONSIDERED,
  /** The appeal goes to the court: all papers of the case are handed over. */
  APPEAL_FORWARDED,
  /** The decision can't be appealed any more. */
  GAINED_FORCE;

  /** Whether it is one thing in the case that is handed over, and not the case. */
  public boolean isOfOneThing() {
    return this == MESSAGE || this == DOCUMENT;
  }

  /** On which something is handed over because of what became of the decision; of the decision itself that is done by the status. */
  public static Optional<DeliveryEvent> of(RulingEvent event) {
    return switch (event) {
      case RulingEvent.Appealed appealed -> Optional.of(APPEALED);
      case RulingEvent.Reconsidered reconsidered -> Optional.of(RECONSIDERED);
      case RulingEvent.AppealForwarded forwarded -> Optional.of(APPEAL_FORWARDED);
      case RulingEvent.GainedForce force -> Optional.of(GAINED_FORCE);
      case RulingEvent.Decided decided -> Optional.empty();
      case RulingEvent.Served served -> Optional.empty();
      case RulingEvent.CourtAnswered answered -> Optional.empty();
    };
  }
}

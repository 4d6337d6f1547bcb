package se.samform.core.flow;

/** The fixed kinds that every named status has one of, as reference/nordic-standards.md 1.9 maps them to others'. */
public enum StatusKind {
  DRAFT,
  AWAITING_SIGNATURE,
  AWAITING_PAYMENT,
  SUBMITTED,
  IN_PROGRESS,
  AWAITING_SUPPLEMENT,
  SUPPLEMENTED,
  DECIDED,
  CLOSED,
  /** Taken back by the citizen. */
  WITHDRAWN,
  /** Made void by the authority (makulerat). */
  VOID;

  /** Whether nothing more is expected to happen. */
  public boolean isEnd() {
    return this == CLOSED || this == WITHDRAWN || this == VOID;
  }

  /** Whether a case may go over from a status of this kind to one of that in another flow: none is decided, ended or opened again by that. */
  public boolean mayGoOverTo(StatusKind other) {
    return !isEnd() && !other.isEnd() && (this == DECIDED) == (other == DECIDED);
  }

  /** Whether the citizen has the ball. */
  public boolean awaitsCitizen() {
    return this == DRAFT || this == AWAITING_SIGNATURE || this == AWAITING_PAYMENT || this == AWAITING_SUPPLEMENT;
  }
}

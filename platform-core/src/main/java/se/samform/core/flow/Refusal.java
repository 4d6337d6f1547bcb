package se.samform.core.flow;

/** Why a command was refused. */
public enum Refusal {
  /** The case is open already. */
  ALREADY_OPEN,
  NO_SUCH_CASE,
  /** Closed, withdrawn or void: nothing more happens to it but notes, and what the flow leads back to. */
  CASE_IS_OVER,
  /** The officer doesn't work in the unit that has the case. */
  NOT_YOUR_UNIT,
  OFFICERS_ONLY,
  CITIZENS_ONLY,
  /** The officer has it already. */
  ALREADY_ASSIGNED,
  /** The flow doesn't lead from the present status to that one. */
  NOT_A_NEXT_STATUS,
  /** The flow has no way for the citizen to take the case back from here. */
  CANNOT_WITHDRAW,
  NOTHING_WRITTEN,
  TEXT_TOO_LONG,
  /** It has its diary number, and keeps it. */
  ALREADY_REGISTERED,
  /** A personal file stands in no diary. */
  NEVER_REGISTERED,
  /** The authority has no such series, or one that needs a class that the e-service doesn't have. */
  NO_SUCH_SERIES,
  NOT_A_GROUND,
  NOT_MARKED
}

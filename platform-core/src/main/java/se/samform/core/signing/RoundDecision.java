package se.samform.core.signing;

import java.util.List;

public sealed interface RoundDecision {

  /** @param events may be none: there was nothing to do */
  record Accepted(List<RoundEvent> events) implements RoundDecision {
    public Accepted {
      events = List.copyOf(events);
    }
  }

  record Refused(Why why) implements RoundDecision {}

  /** Why something was not done. */
  enum Why {
    /** The round has come to an end. */
    OVER,
    /** What was shown is not what would be signed. */
    CHANGED,
    /** It is not their turn, or they have answered. */
    NOT_INVITED,
    /** Nobody says why they refuse. */
    NO_REASON,
    /** They were told less than a day ago. */
    TOLD_LATELY,
    /** The population register says that they are no guardian of the child. */
    NOT_GUARDIAN,
    /** The company register says that they may not sign for the organisation, alone or with others. */
    NOT_SIGNATORY,
    /** They may, but the company register says that all who sign are too few. */
    TOO_FEW
  }
}

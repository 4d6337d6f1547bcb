package se.samform.core.flow;

import java.time.LocalDate;
import java.util.Optional;

/** The decision, and what happens to it. */
public sealed interface RulingCommand extends CaseCommand {

  /**
   * @param ruling the id of one of the flow's
   * @param motivation may be empty only where it goes against nobody
   * @param validFrom where something is granted; today if it isn't said
   * @param validUntil the last day; as long as the flow says if it isn't said
   */
  record Decide(
      String ruling, String motivation, Optional<LocalDate> validFrom, Optional<LocalDate> validUntil,
      Optional<Signature> signature)
      implements RulingCommand {}

  /** Whom it concerns got it on this day. */
  record RecordServed(LocalDate on) implements RulingCommand {}

  /** An appeal came in on this day. */
  record RecordAppeal(LocalDate on) implements RulingCommand {}

  /** Whether the authority changes its decision itself, and why (37 to 39 §§ förvaltningslagen). */
  record Reconsider(boolean isChanged, String why) implements RulingCommand {}

  /**
   * The appeal goes to the court with all papers (46 § förvaltningslagen).
   *
   * @param isConsidered whether somebody has seen that it came in time, and that the decision is not to be changed (38 and 45 §§)
   */
  record ForwardAppeal(boolean isConsidered) implements RulingCommand {}

  /** The court's answer to the appeal. @param on the day of its ruling */
  record RecordCourtAnswer(LocalDate on, CourtAnswer answer) implements RulingCommand {}
}

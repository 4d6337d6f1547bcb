package se.samform.core.flow;

import java.time.LocalDate;
import java.util.Optional;

/** The decision, and what happened to it. */
public sealed interface RulingEvent extends CaseEvent {

  /** @param validUntil the last day for which something is granted @param delegation the point that let it be made */
  record Decided(
      String ruling, Ruling.Outcome outcome, Optional<LocalDate> validFrom, Optional<LocalDate> validUntil,
      Optional<String> delegation, Optional<Signature> signature, String motivation)
      implements RulingEvent {}

  /** @param appealBy the last day on which an appeal is in time; empty where there is no appeal */
  record Served(LocalDate on, Optional<LocalDate> appealBy) implements RulingEvent {}

  record Appealed(LocalDate on, boolean isInTime) implements RulingEvent {}

  record Reconsidered(boolean isChanged, String why) implements RulingEvent {}

  /** @param isConsidered whether the authority said that it had seen if it was in time and if the decision should be changed; false before that was asked */
  record AppealForwarded(boolean isConsidered) implements RulingEvent {}

  /** @param on the day of the court's ruling */
  record CourtAnswered(LocalDate on, CourtAnswer answer) implements RulingEvent {}

  /** It can't be appealed any more (laga kraft). */
  record GainedForce(LocalDate on) implements RulingEvent {}
}

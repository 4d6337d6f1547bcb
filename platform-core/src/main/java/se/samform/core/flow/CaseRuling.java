package se.samform.core.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The decision that stands in a case, and what happened to it.
 *
 * @param decidedAt unknown where the case was decided before this was kept
 * @param isInForce whether it can't be appealed any more
 */
public record CaseRuling(
    String id, Ruling.Outcome outcome, Optional<LocalDate> validUntil, Optional<LocalDate> servedOn,
    Optional<LocalDate> appealBy, Appeal appeal, boolean isInForce, Optional<Instant> decidedAt) {

  public enum Appeal {
    NONE,
    IN_TIME,
    TOO_LATE,
    /** The authority has looked at its decision again and keeps it. */
    KEPT,
    /** The authority has changed its decision. */
    CHANGED,
    FORWARDED,
    /** The court wants it decided anew. */
    SENT_BACK,
    /** The court lets it stand. */
    UPHELD,
    /** The court has changed it. */
    COURT_CHANGED;

    /** Whether the appeal is, or was, the court's to try. */
    public boolean isOfCourt() {
      return switch (this) {
        case FORWARDED, SENT_BACK, UPHELD, COURT_CHANGED -> true;
        case NONE, IN_TIME, TOO_LATE, KEPT, CHANGED -> false;
      };
    }
  }

  static CaseRuling of(RulingEvent.Decided decided, Instant at) {
    return new CaseRuling(
        decided.ruling(), decided.outcome(), decided.validUntil(), Optional.empty(), Optional.empty(), Appeal.NONE,
        false, Optional.of(at));
  }

  CaseRuling served(LocalDate on, Optional<LocalDate> lastDay) {
    return new CaseRuling(id, outcome, validUntil, Optional.of(on), lastDay, appeal, isInForce, decidedAt);
  }

  CaseRuling appeal(Appeal next) {
    return new CaseRuling(id, outcome, validUntil, servedOn, appealBy, next, isInForce, decidedAt);
  }

  CaseRuling undated() {
    return new CaseRuling(id, outcome, validUntil, servedOn, appealBy, appeal, isInForce, Optional.empty());
  }

  CaseRuling inForce() {
    return new CaseRuling(id, outcome, validUntil, servedOn, appealBy, appeal, true, decidedAt);
  }
}

package se.samform.engine.casefile;

import java.time.Instant;
import java.util.Optional;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.UnitId;

/**
 * Which decisions of an authority are wanted, the newest first.
 *
 * @param before a moment that isn't in the period any more
 * @param after the last one of the page before
 */
public record DecisionQuery(AuthorityId authority, Instant from, Instant before, Only only, Optional<Place> after, int limit) {

  /** All of a period, from its newest on. */
  public DecisionQuery(AuthorityId authority, Instant from, Instant before, int limit) {
    this(authority, from, before, Only.ALL, Optional.empty(), limit);
  }

  public DecisionQuery only(Only other) {
    return new DecisionQuery(authority, from, before, other, after, limit);
  }

  public DecisionQuery after(Optional<Place> place) {
    return new DecisionQuery(authority, from, before, only, place, limit);
  }

  /** Whether a meeting of the board has been told. */
  public enum Told {
    EITHER, NO, YES
  }

  /**
   * What they are narrowed to.
   *
   * @param actor who made them, as the event log tells it
   * @param point of the delegation order, or how it begins; empty for all
   * @param unit whose case it is
   */
  public record Only(Optional<String> actor, String point, Optional<UnitId> unit, Told told) {
    public static final Only ALL = new Only(Optional.empty(), "", Optional.empty(), Told.EITHER);

    public Only told(Told other) {
      return new Only(actor, point, unit, other);
    }

    /** Whether it says more of what is left than that it was made, and when. */
    boolean isTelling() {
      return actor.isPresent() || !point.isEmpty() || unit.isPresent();
    }
  }

  /** Where one stands in the list. */
  public record Place(Instant at, long number) {}
}

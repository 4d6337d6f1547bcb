package se.samform.engine.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.Set;
import se.samform.core.flow.StatusKind;
import se.samform.core.id.CaseId;
import se.samform.core.id.FamilyId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;

/**
 * Which cases the desk wants to see, and from where on.
 *
 * @param units whose cases; the officer's own: none, no cases
 * @param open whether those that aren't over, or those that are
 * @param only what else narrows it
 * @param order by due date as whoever has the cases is measured, where it is asked whose they are
 * @param after a place in that order
 * @param limit at most 200
 * @param reader who looks: cases from which they are barred are left out; empty for nobody in particular
 */
public record InboxQuery(
    Set<UnitId> units, boolean open, Whose whose, Only only, InboxOrder order, Optional<Place> after, int limit, Optional<OfficerId> reader) {

  public InboxQuery {
    units = Set.copyOf(units);
    order = order.of(whose);
    if (limit < 1 || limit > 200) {
      throw new IllegalArgumentException("Not a page: " + limit);
    }
  }

  /** For nobody in particular. */
  public InboxQuery(Set<UnitId> units, boolean open, Whose whose, Only only, InboxOrder order, Optional<Place> after, int limit) {
    this(units, open, whose, only, order, after, limit, Optional.empty());
  }

  /** By due date. */
  public InboxQuery(Set<UnitId> units, boolean open, Whose whose, Only only, Optional<Place> after, int limit) {
    this(units, open, whose, only, InboxOrder.BY_DUE, after, limit);
  }

  /** All kinds of cases, by due date. */
  public InboxQuery(Set<UnitId> units, boolean open, Whose whose, Optional<Place> after, int limit) {
    this(units, open, whose, Only.ALL, after, limit);
  }

  public InboxQuery readBy(OfficerId officer) {
    return new InboxQuery(units, open, whose, only, order, after, limit, Optional.of(officer));
  }

  InboxQuery fromTheTop() {
    return new InboxQuery(units, open, whose, only, order, Optional.empty(), limit, reader);
  }

  /** By who has it. */
  public sealed interface Whose {

    record Anybodys() implements Whose {}

    record Nobodys() implements Whose {}

    /** @param others whom they stand in for */
    record Of(OfficerId officer, Set<OfficerId> others) implements Whose {
      public Of {
        others = Set.copyOf(others);
      }

      public Of(OfficerId officer) {
        this(officer, Set.of());
      }
    }

    /** The officer's, those others' and nobody's, where it isn't the citizen who has the ball. @param others whom they stand in for */
    record ToActOn(OfficerId officer, Set<OfficerId> others) implements Whose {
      public ToActOn {
        others = Set.copyOf(others);
      }

      public ToActOn(OfficerId officer) {
        this(officer, Set.of());
      }
    }

    /** The officer's and those others', where the citizen has the ball. @param others whom they stand in for */
    record WithCitizen(OfficerId officer, Set<OfficerId> others) implements Whose {
      public WithCitizen {
        others = Set.copyOf(others);
      }

      public WithCitizen(OfficerId officer) {
        this(officer, Set.of());
      }
    }

    /** Anybody's of which something that was to leave the house has got stuck, open or over. */
    record Stuck() implements Whose {}

    /** Anybody's that the officer flagged, open or over. */
    record FlaggedBy(OfficerId officer) implements Whose {}
  }

  /** When cases came in. @param from then or later @param until before then */
  public record Came(Optional<Instant> from, Optional<Instant> until) {}

  /**
   * What is left out; each part may be empty.
   *
   * @param dueBefore only what was to be done before that day
   * @param among only these, few enough to be looked at one by one
   */
  public record Only(
      Optional<FamilyId> service, Optional<StatusKind> kind, Optional<LocalDate> dueBefore, Optional<Came> came, Optional<Set<CaseId>> among) {

    public static final Only ALL = new Only(Optional.empty(), Optional.empty());

    public Only(Optional<FamilyId> service, Optional<StatusKind> kind) {
      this(service, kind, Optional.empty());
    }

    public Only(Optional<FamilyId> service, Optional<StatusKind> kind, Optional<LocalDate> dueBefore) {
      this(service, kind, dueBefore, Optional.empty(), Optional.empty());
    }
  }

  /** Where a case stands in a list. @param at what it is sorted by: a day, or an instant */
  public record Place(Temporal at, long number) {

    /** Stands for no date at all; sorts last. */
    public static final LocalDate NO_DATE = CaseRows.NO_DATE;

    /** By due date. */
    public static Place of(CaseHead head) {
      return of(head, InboxOrder.BY_DUE);
    }

    public static Place of(CaseHead head, InboxOrder order) {
      return new Place(order.by().of(head), head.number());
    }
  }
}

package se.samform.engine.casefile;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Optional;
import se.samform.core.flow.NextDay;

/** What a list is in the order of; among equals, by number. Each goes along an index. */
public record InboxOrder(By by, boolean descending) {

  /** What is to be done first first; what has no day last. */
  public static final InboxOrder BY_DUE = new InboxOrder(By.DUE, false);

  /** The same list, of those that these have: they aren't measured by what others are to do. */
  InboxOrder of(InboxQuery.Whose whose) {
    return by == By.DUE ? new InboxOrder(By.due(whose), descending) : this;
  }

  /** A time of a case: a day, or an instant. */
  public enum By {
    /** The nearest day by which something is to be done. */
    DUE("next_on"),
    /** The nearest for whoever has the case. */
    OWN_DUE("own_next_on"), RECEIVED("opened_at"), CHANGED("changed_at");

    private final String column;

    By(String column) {
      this.column = column;
    }

    String column() {
      return column;
    }

    static By due(InboxQuery.Whose whose) {
      return switch (whose) {
        case InboxQuery.Whose.Of of -> OWN_DUE;
        case InboxQuery.Whose.ToActOn toActOn -> OWN_DUE;
        case InboxQuery.Whose.WithCitizen with -> OWN_DUE;
        case InboxQuery.Whose.Nobodys nobodys -> OWN_DUE;
        case InboxQuery.Whose.Anybodys anybodys -> DUE;
        case InboxQuery.Whose.Stuck stuck -> DUE;
        case InboxQuery.Whose.FlaggedBy flagged -> DUE;
      };
    }

    private static LocalDate day(Optional<NextDay> next) {
      return next.map(NextDay::day).orElse(CaseRows.NO_DATE);
    }

    /** Whether it is a day, that is, no instant. */
    public boolean isDay() {
      return this == DUE || this == OWN_DUE;
    }

    Temporal of(CaseHead head) {
      return switch (this) {
        case DUE -> day(NextDay.of(head.state()));
        case OWN_DUE -> day(NextDay.ofHolder(head.state()));
        case RECEIVED -> head.state().openedAt();
        case CHANGED -> head.state().changedAt();
      };
    }
  }

  /** {@code order by …}. */
  String along() {
    return orderBy(descending);
  }

  /** {@code order by …}, the other way round. */
  String against() {
    return orderBy(!descending);
  }

  /** What comes after a place: takes its time twice, and its number. */
  String after() {
    return beyond(descending ? '<' : '>');
  }

  /** What comes before a place: takes its time twice, and its number. */
  String before() {
    return beyond(descending ? '>' : '<');
  }

  private String orderBy(boolean backwards) {
    var way = backwards ? " desc" : "";
    return " order by " + by.column() + way + ", number" + way;
  }

  private String beyond(char than) {
    return " and (c.%1$s %2$s ? or (c.%1$s = ? and c.number %2$s ?))".formatted(by.column(), than);
  }
}

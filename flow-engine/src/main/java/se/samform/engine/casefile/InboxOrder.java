package se.samform.engine.casefile;

import java.time.temporal.Temporal;

/** What a list is in the order of; among equals, by number. Each goes along an index. */
public record InboxOrder(By by, boolean descending) {

  /** What is to be done first first; what has no day last. */
  public static final InboxOrder BY_DUE = new InboxOrder(By.DUE, false);

  /** A time of a case: a day, or an instant. */
  public enum By {
    DUE("due_on"), RECEIVED("opened_at"), CHANGED("changed_at");

    private final String column;

    By(String column) {
      this.column = column;
    }

    String column() {
      return column;
    }

    Temporal of(CaseHead head) {
      return switch (this) {
        case DUE -> head.state().dueOn().<Temporal>map(due -> due).orElse(CaseRows.NO_DATE);
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

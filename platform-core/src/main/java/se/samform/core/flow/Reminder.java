package se.samform.core.flow;

import java.util.List;

/**
 * When somebody is told that a task waits.
 *
 * @param after the task's last day; negative for before it
 */
public record Reminder(Span after, Whom whom) {

  /** Whoever has a task is reminded before and when its day has passed; then whoever has the case hears of it too. */
  public static final List<Reminder> USUAL = List.of(
      new Reminder(Span.workingDays(-2), Whom.DOER), new Reminder(Span.workingDays(1), Whom.DOER), new Reminder(Span.workingDays(1), Whom.OFFICER));

  public enum Whom {
    /** Who has the task; a consultee outside by a link. */
    DOER,
    /** Who has the case; the unit if nobody has it. */
    OFFICER,
    UNIT
  }

  /** Where a flow says nothing of it. @param workingDays that a task may take; without a limit nobody is reminded */
  public static List<Reminder> usual(int workingDays) {
    return workingDays == 0 ? List.of() : USUAL;
  }
}

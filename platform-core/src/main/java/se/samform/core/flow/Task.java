package se.samform.core.flow;

import java.util.List;
import java.util.Optional;
import se.samform.core.logic.Condition;
import se.samform.core.text.LocalText;

/**
 * What somebody is to do on a case.
 *
 * @param by the id of the role that does it; empty for the unit that has the case
 * @param when on the answers, as they were handed in; else there is no such task
 * @param after ids of tasks of the same group that come before; none: it begins with the group
 * @param workingDays that it may take; 0 for no limit
 * @param reminders that count from its last day; none where it has none
 * @param shows ids of the steps and questions that somebody outside is shown who does it; none: all but what is sensitive
 */
public record Task(
    String id, TaskKind kind, LocalText title, LocalText text, Optional<String> by, Condition when, List<String> after,
    int workingDays, List<Reminder> reminders, Wanted comment, List<String> shows) {

  public Task {
    after = List.copyOf(after);
    reminders = List.copyOf(reminders);
    shows = List.copyOf(shows);
  }

  /** That says nothing of what is shown. */
  public Task(
      String id, TaskKind kind, LocalText title, LocalText text, Optional<String> by, Condition when, List<String> after, int workingDays,
      List<Reminder> reminders, Wanted comment) {
    this(id, kind, title, text, by, when, after, workingDays, reminders, comment, List.of());
  }

  /** With the usual reminders. */
  public Task(
      String id, TaskKind kind, LocalText title, LocalText text, Optional<String> by, Condition when, List<String> after, int workingDays,
      Wanted comment) {
    this(id, kind, title, text, by, when, after, workingDays, Reminder.usual(workingDays), comment);
  }
}

package se.samform.core.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reminders of tasks. Each open task with a day has one timer, which runs to the day of its next reminder. */
final class Reminding {

  private static final String TIMER = "task:";

  private Reminding() {}

  /** No timer of a flow's own has such an id. */
  static String timer(String task) {
    return TIMER + task;
  }

  static boolean isTimer(String id) {
    return id.startsWith(TIMER);
  }

  /** Lets it run to the first reminder that comes on a later day: who is told of a task today isn't reminded of it today. */
  static void start(Unfolding unfolding, String id) {
    unfolding.course().task(id).ifPresent(task -> days(unfolding, task, day -> day.isAfter(unfolding.moment().today())).min(LocalDate::compareTo)
        .ifPresent(day -> unfolding.happens(new TimerEvent.TimerStarted(timer(id), day))));
  }

  static void stop(Unfolding unfolding, String task) {
    Timers.stop(unfolding, timer(task));
  }

  /** What was due on that day, and since. */
  static void fire(Unfolding unfolding, String timer, LocalDate dueOn) {
    unfolding.happens(new TimerEvent.TimerFired(timer));
    var id = timer.substring(TIMER.length());
    var today = unfolding.moment().today();
    unfolding.course().task(id).filter(CaseTask::isOpen).ifPresent(task -> {
      reminders(unfolding.flow(), task).stream().filter(each -> task.dueOn().map(due -> day(unfolding, each, due))
          .filter(day -> !day.isBefore(dueOn) && !day.isAfter(today)).isPresent()).forEach(each -> remind(unfolding, task, each.whom()));
      start(unfolding, id);
    });
  }

  /** Whose task is nobody's but the handlers' is whoever's the case is. */
  static void remind(Unfolding unfolding, CaseTask task, Reminder.Whom whom) {
    var isHandlers = !task.outside() && task.by().isEmpty() && unfolding.flow().work().task(task.id()).flatMap(Task::by).isEmpty();
    unfolding.causes(new Effect.RemindOfTask(task.id(), whom == Reminder.Whom.DOER && isHandlers ? Reminder.Whom.OFFICER : whom));
  }

  /** Those of tasks that stay count as the other flow says, from the day that they were given. @param before the flow that was left */
  static void goOver(Unfolding unfolding, Flow before) {
    for (var task : unfolding.course().openTasks()) {
      if (!reminders(before, task).equals(reminders(unfolding.flow(), task))) {
        stop(unfolding, task.id());
        start(unfolding, task.id());
      }
    }
  }

  private static Stream<LocalDate> days(Unfolding unfolding, CaseTask task, Predicate<LocalDate> which) {
    return task.dueOn().stream().flatMap(due -> reminders(unfolding.flow(), task).stream().map(each -> day(unfolding, each, due))).filter(which);
  }

  private static LocalDate day(Unfolding unfolding, Reminder reminder, LocalDate due) {
    return reminder.after().from(due, unfolding.moment().calendar());
  }

  /** Of an officer's own there are the usual ones. */
  private static List<Reminder> reminders(Flow flow, CaseTask task) {
    return task.isOwn() ? Reminder.USUAL : flow.work().task(task.id()).map(Task::reminders).orElse(List.of());
  }
}

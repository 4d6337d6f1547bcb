package se.samform.core.flow;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The day by which something is to be done in a case, and what. When it has passed, the case is overdue. */
public record NextDay(LocalDate day, What what) {

  /** Of those that fall on one day the first counts. */
  public enum What {
    /** What people are promised. */
    PROMISE,
    /** What its status may take. */
    STATUS,
    /** An open task. */
    TASK
  }

  /** The nearest, whosever it is. Of a case that is over only what was promised is left. */
  public static Optional<NextDay> of(CaseState state) {
    return nearest(Stream.concat(promise(state), besidesPromise(state, task -> true)));
  }

  /** The nearest for whoever has the case: tasks that somebody else was given, or that are asked outside, aren't theirs. */
  public static Optional<NextDay> ofHolder(CaseState state) {
    return nearest(Stream.concat(promise(state), besidesPromise(state, task -> isHolders(state, task))));
  }

  /** As {@link #of}, but for the promise. */
  public static Optional<LocalDate> besidesPromise(CaseState state) {
    return nearest(besidesPromise(state, task -> true)).map(NextDay::day);
  }

  /** As {@link #ofHolder}, but for the promise. */
  public static Optional<LocalDate> ofHolderBesidesPromise(CaseState state) {
    return nearest(besidesPromise(state, task -> isHolders(state, task))).map(NextDay::day);
  }

  private static Stream<NextDay> promise(CaseState state) {
    return state.dueOn().map(day -> new NextDay(day, What.PROMISE)).stream();
  }

  private static Stream<NextDay> besidesPromise(CaseState state, Predicate<CaseTask> which) {
    if (state.isOver()) {
      return Stream.empty();
    }
    var tasks = state.course().openTasks().stream().filter(which).flatMap(task -> task.dueOn().stream()).map(day -> new NextDay(day, What.TASK));
    return Stream.concat(state.course().statusUntil().map(day -> new NextDay(day, What.STATUS)).stream(), tasks);
  }

  private static boolean isHolders(CaseState state, CaseTask task) {
    return !task.outside() && (task.by().isEmpty() || task.by().equals(state.assignee()));
  }

  private static Optional<NextDay> nearest(Stream<NextDay> days) {
    return days.min(Comparator.comparing(NextDay::day).thenComparing(NextDay::what));
  }
}

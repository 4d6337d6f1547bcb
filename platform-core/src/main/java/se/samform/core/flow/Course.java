package se.samform.core.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import se.samform.core.id.OfficerId;
import se.samform.core.id.VersionId;

/**
 * How far the handling of a case has come, between its statuses.
 *
 * @param applies ids of the flow's tasks, timers and decisions whose condition holds on the answers
 * @param since when the case came into its status
 * @param timers that run, in the order in which they were started
 * @param tasks in the order in which they were started
 * @param asked ids of the questions that wait to be answered again
 * @param barred officers who must not handle it
 * @param money what it costs, what of that was asked for, and what came
 * @param flow the version whose flow it went over to; empty while it follows the one that it was handed in under
 * @param statusUntil the last day that its status may take, also once that day has passed; empty where there is no limit
 * @param keys how often the key by which it is followed was replaced
 */
public record Course(
    Set<String> applies, Instant since, List<RunningTimer> timers, List<CaseTask> tasks, List<String> asked,
    Optional<CaseRuling> ruling, Set<OfficerId> barred, CaseMoney money, Optional<VersionId> flow, Optional<LocalDate> statusUntil, int keys) {

  public Course {
    applies = Set.copyOf(applies);
    timers = List.copyOf(timers);
    tasks = List.copyOf(tasks);
    asked = List.copyOf(asked);
    barred = Set.copyOf(barred);
  }

  /** @param dueOn the last day that is promised; the day after, the promise is broken */
  public static Course begun(Set<String> applies, Instant at, Optional<LocalDate> dueOn) {
    var promise = dueOn.map(day -> new RunningTimer(Timer.Usual.PROMISE.id(), day.plusDays(1))).stream().toList();
    return new Course(applies, at, promise, List.of(), List.of(), Optional.empty(), Set.of(), CaseMoney.NONE, Optional.empty(), Optional.empty(), 0);
  }

  /** What it costs by its terms, where it is paid for while it is handled. */
  public Optional<CaseFee> fee() {
    return money.cost();
  }

  public Optional<RunningTimer> timer(String id) {
    return timers.stream().filter(timer -> timer.id().equals(id)).findFirst();
  }

  public Optional<CaseTask> task(String id) {
    return tasks.stream().filter(task -> task.id().equals(id)).findFirst();
  }

  public List<CaseTask> openTasks() {
    return tasks.stream().filter(CaseTask::isOpen).toList();
  }

  /** What was to be done until then is of an earlier visit, also where it was in the same instant and the same status. */
  Course inStatus(StatusKind kind, Instant at) {
    return new Course(applies, at, timers, tasks.stream().map(CaseTask::earlier).toList(), asked, ruling, barred, money, flow, Optional.empty(), keys).inKind(kind);
  }

  /** A promise is kept, or nobody waits for it any more, once a case is decided or over. */
  Course inKind(StatusKind kind) {
    var isPromised = !kind.isEnd() && kind != StatusKind.DECIDED;
    var running = isPromised ? timers : without(Timer.Usual.PROMISE.id());
    return new Course(applies, since, running, tasks, kind == StatusKind.AWAITING_SUPPLEMENT ? asked : List.of(), ruling, barred, money, flow, statusUntil, keys);
  }

  Course applying(Set<String> now) {
    return new Course(now, since, timers, tasks, List.of(), ruling, barred, money, flow, statusUntil, keys);
  }

  Course asking(List<String> questions) {
    return new Course(applies, since, timers, tasks, questions, ruling, barred, money, flow, statusUntil, keys);
  }

  Course with(CaseRuling next) {
    return new Course(applies, since, timers, tasks, asked, Optional.of(next), barred, money, flow, statusUntil, keys);
  }

  Course with(RunningTimer timer) {
    var running = new ArrayList<>(without(timer.id()));
    running.add(timer);
    return isOfStatus(timer.id()) ? running(running).until(Optional.of(timer.dueOn().minusDays(1))) : running(running);
  }

  Course stopped(String timer) {
    return isOfStatus(timer) ? fired(timer).until(Optional.empty()) : fired(timer);
  }

  /** What a status may take stays known when it has passed. */
  Course fired(String timer) {
    return running(without(timer));
  }

  Course until(Optional<LocalDate> last) {
    return new Course(applies, since, timers, tasks, asked, ruling, barred, money, flow, last, keys);
  }

  private static boolean isOfStatus(String timer) {
    return timer.equals(Timer.Usual.HANDLING_TIME.id());
  }

  Course with(CaseTask task) {
    var others = new ArrayList<>(tasks.stream().filter(each -> !each.id().equals(task.id())).toList());
    others.add(task);
    return tasks(others);
  }

  Course changed(String task, UnaryOperator<CaseTask> change) {
    return tasks(tasks.stream().map(each -> each.id().equals(task) ? change.apply(each) : each).toList());
  }

  Course barring(OfficerId officer) {
    var all = new HashSet<>(barred);
    all.add(officer);
    return new Course(applies, since, timers, tasks, asked, ruling, all, money, flow, statusUntil, keys);
  }

  Course with(CaseMoney next) {
    return new Course(applies, since, timers, tasks, asked, ruling, barred, next, flow, statusUntil, keys);
  }

  /** @param now what of the other flow applies on the answers */
  Course under(VersionId other, Set<String> now) {
    return new Course(now, since, timers, tasks, asked, ruling, barred, money, Optional.of(other), statusUntil, keys);
  }

  Course withNextKey() {
    return new Course(applies, since, timers, tasks, asked, ruling, barred, money, flow, statusUntil, keys + 1);
  }

  private List<RunningTimer> without(String timer) {
    return timers.stream().filter(each -> !each.id().equals(timer)).toList();
  }

  private Course running(List<RunningTimer> running) {
    return new Course(applies, since, running, tasks, asked, ruling, barred, money, flow, statusUntil, keys);
  }

  private Course tasks(List<CaseTask> next) {
    return new Course(applies, since, timers, next, asked, ruling, barred, money, flow, statusUntil, keys);
  }
}

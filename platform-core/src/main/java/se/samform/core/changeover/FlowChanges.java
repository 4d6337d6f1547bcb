package se.samform.core.changeover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Ruling;
import se.samform.core.flow.Status;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.Task;
import se.samform.core.flow.Timer;
import se.samform.core.text.LocalText;

/** What is otherwise for cases that go over from a status of one flow to one of another. */
public final class FlowChanges {

  private final Flow from;
  private final Flow to;
  private final Status was;
  private final Status now;
  private final List<FlowChange> found = new ArrayList<>();

  private FlowChanges(Flow from, Status was, Flow to, Status now) {
    this.from = from;
    this.to = to;
    this.was = was;
    this.now = now;
  }

  /** First what the citizen notices, then what is done on the case. Empty where nothing is, or there is no such status. */
  public static List<FlowChange> between(Flow from, String status, Flow to, String becomes) {
    var was = from.status(status);
    var now = to.status(becomes);
    return was.isEmpty() || now.isEmpty() ? List.of() : new FlowChanges(from, was.get(), to, now.get()).all();
  }

  private List<FlowChange> all() {
    citizens();
    officers();
    tasks();
    timers();
    return List.copyOf(found);
  }

  private void citizens() {
    addIf(!was.title().equals(now.title()), FlowChange.Kind.TITLE, now.title());
    addIf(!was.text().equals(now.text()), FlowChange.Kind.TEXT, now.text());
    addIf(!was.terms().messages().equals(now.terms().messages()), FlowChange.Kind.MESSAGES, LocalText.NONE);
    addIf(!was.terms().mayAdd() && now.terms().mayAdd(), FlowChange.Kind.MAY_ADD, LocalText.NONE);
    addIf(was.terms().mayAdd() && !now.terms().mayAdd(), FlowChange.Kind.MAY_NOT_ADD, LocalText.NONE);
    addIf(!was.terms().mayRenew() && now.terms().mayRenew(), FlowChange.Kind.MAY_RENEW, LocalText.NONE);
    addIf(was.terms().mayRenew() && !now.terms().mayRenew(), FlowChange.Kind.MAY_NOT_RENEW, LocalText.NONE);
    addIf(!mayWithdraw(from, was) && mayWithdraw(to, now), FlowChange.Kind.MAY_WITHDRAW, LocalText.NONE);
    addIf(mayWithdraw(from, was) && !mayWithdraw(to, now), FlowChange.Kind.MAY_NOT_WITHDRAW, LocalText.NONE);
  }

  private static boolean mayWithdraw(Flow flow, Status status) {
    return next(flow, status).anyMatch(next -> next.kind() == StatusKind.WITHDRAWN);
  }

  private static Stream<Status> next(Flow flow, Status status) {
    return status.next().stream().flatMap(id -> flow.status(id).stream());
  }

  private void officers() {
    var before = next(from, was).toList();
    var after = next(to, now).toList();
    compare(before, after, Status::id, Status::title, FlowChange.Kind.NEXT_GONE, FlowChange.Kind.NEXT_NEW);
    for (var next : after) {
      var isByOthers = same(before, next, Status::id).filter(old -> !old.terms().entering().by().equals(next.terms().entering().by())).isPresent();
      addIf(isByOthers, FlowChange.Kind.NEXT_BY_OTHERS, next.title());
    }
    compare(from.work().rulings(), to.work().rulings(), Ruling::id, Ruling::title, FlowChange.Kind.RULING_GONE, FlowChange.Kind.RULING_NEW);
    var days = now.terms().workingDays();
    if (was.terms().workingDays() != days) {
      addIf(true, days == 0 ? FlowChange.Kind.NO_DAYS : FlowChange.Kind.DAYS, number(days));
    }
  }

  private void tasks() {
    var before = tasks(from, was);
    var after = tasks(to, now);
    compare(before, after, Task::id, Task::title, FlowChange.Kind.TASK_GONE, FlowChange.Kind.TASK_NEW);
    for (var task : after) {
      addIf(same(before, task, Task::id).filter(old -> isAnother(old, task)).isPresent(), FlowChange.Kind.TASK_OTHER, task.title());
    }
  }

  private static List<Task> tasks(Flow flow, Status status) {
    return flow.work().groups().stream().filter(group -> group.in().equals(status.id())).flatMap(group -> group.tasks().stream()).toList();
  }

  /** In another status everything begins anew. */
  private boolean isAnother(Task old, Task task) {
    return old.kind() != task.kind() || !old.by().equals(task.by()) || !was.id().equals(now.id());
  }

  private void timers() {
    var before = timers(from, was);
    var after = timers(to, now);
    compare(before, after, Timer::id, FlowChanges::called, FlowChange.Kind.TIMER_GONE, FlowChange.Kind.TIMER_NEW);
    for (var timer : after) {
      var isOther = same(before, timer, Timer::id).filter(old -> !old.doesAs(timer)).isPresent();
      addIf(isOther, FlowChange.Kind.TIMER_OTHER, called(timer));
    }
  }

  private static LocalText called(Timer timer) {
    return timer.title().isEmpty() ? LocalText.of(timer.id(), timer.id()) : timer.title();
  }

  private static List<Timer> timers(Flow flow, Status status) {
    return flow.work().timers().stream().filter(timer -> !(timer.start() instanceof Timer.Start.In(var id)) || id.equals(status.id())).toList();
  }

  private <T> void compare(
      List<T> before, List<T> after, Function<T, String> id, Function<T, LocalText> called, FlowChange.Kind gone, FlowChange.Kind begun) {
    before.stream().filter(old -> same(after, old, id).isEmpty()).forEach(old -> addIf(true, gone, called.apply(old)));
    after.stream().filter(next -> same(before, next, id).isEmpty()).forEach(next -> addIf(true, begun, called.apply(next)));
  }

  private static <T> Optional<T> same(List<T> among, T one, Function<T, String> id) {
    return among.stream().filter(other -> id.apply(other).equals(id.apply(one))).findFirst();
  }

  private static LocalText number(int number) {
    return LocalText.of(Integer.toString(number), Integer.toString(number));
  }

  private void addIf(boolean holds, FlowChange.Kind kind, LocalText about) {
    if (holds) {
      found.add(new FlowChange(kind, about));
    }
  }
}

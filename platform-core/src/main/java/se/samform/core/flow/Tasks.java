package se.samform.core.flow;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.flow.TaskCommand.AddTask;
import se.samform.core.flow.TaskCommand.CallOffTask;
import se.samform.core.flow.TaskCommand.FinishTask;
import se.samform.core.id.OfficerId;
import se.samform.core.logic.Condition;

/** Tasks, approvals and referrals: those of the flow, one after the other or side by side, and the officers' own. */
final class Tasks {

  private Tasks() {}

  static Decision decide(Unfolding unfolding, TaskCommand command) {
    return switch (command) {
      case AddTask add -> add(unfolding, add.id(), add.title(), new TaskEvent.TaskAdded(add.id(), add.title(), add.by(), add.dueOn()));
      case TaskCommand.AskOutside(var id, var whom, var question, var dueOn) ->
          add(unfolding, id, question, new TaskEvent.OutsideAsked(id, whom, question, dueOn));
      case TaskCommand.GiveTask(var task, var to) -> give(unfolding, task, to);
      case TaskCommand.RenewLink(var task) -> renew(unfolding, task);
      case FinishTask finish -> finish(unfolding, finish);
      case TaskCommand.RemindOfTask(var task) -> remind(unfolding, task);
      case CallOffTask(var task) -> callOff(unfolding, task);
    };
  }

  /** Those of the groups that belong to the status; a group in which there is nothing to do is done. */
  static void startWithStatus(Unfolding unfolding, Status status) {
    for (var group : unfolding.flow().work().groups()) {
      if (isIn(unfolding, status) && group.in().equals(status.id())) {
        goOn(unfolding, group);
      }
    }
  }

  static void callOffWithStatus(Unfolding unfolding) {
    var status = unfolding.state().status();
    callOff(unfolding, task -> unfolding.flow().work().groupOf(task.id()).filter(group -> group.in().equals(status)).isPresent());
  }

  /** What somebody outside was asked for the decision, beside the flow: as the flow's own referrals it ends with that. */
  static void callOffOutside(Unfolding unfolding) {
    callOff(unfolding, CaseTask::outside);
  }

  static void callOffAll(Unfolding unfolding) {
    callOff(unfolding, task -> true);
  }

  /** Of those of the status in which the case stays: the ones that are another task under the same name in the other flow, and begin anew. */
  static Set<String> renewed(Unfolding unfolding, HandlingCommand.GoOver over) {
    return over.flow().work().tasks()
        .filter(task -> unfolding.flow().work().task(task.id()).flatMap(old -> standing(unfolding, old.id()).map(at -> isAnother(old, task, at))).orElse(false))
        .map(Task::id).collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isAnother(Task old, Task now, CaseTask standing) {
    return old.kind() != now.kind() || standing.isOpen() && !old.by().equals(now.by());
  }

  /** The flow's own that aren't to be done under the other flow; officers' own stay. */
  static void callOffUnder(Unfolding unfolding, HandlingCommand.GoOver over, Predicate<String> mayStay) {
    callOff(unfolding, task -> !task.isOwn() && !(mayStay.test(task.id()) && isWanted(over, task.id())));
  }

  private static boolean isWanted(HandlingCommand.GoOver over, String id) {
    var work = over.flow().work();
    return work.groupOf(id).filter(group -> group.in().equals(over.status())).flatMap(group -> work.task(id))
        .filter(task -> task.when().equals(Condition.ALWAYS) || over.applies().contains(id)).isPresent();
  }

  /** Goes on with the groups of the status in which the case stayed. */
  static void goOnUnder(Unfolding unfolding, Status status, Set<String> renewed) {
    for (var group : unfolding.flow().work().groups()) {
      if (isIn(unfolding, status) && group.in().equals(status.id())) {
        wanted(unfolding, group).filter(task -> renewed.contains(task.id())).forEach(task -> start(unfolding, task));
        goOn(unfolding, group);
      }
    }
  }

  private static Decision add(Unfolding unfolding, String id, String text, TaskEvent added) {
    var isKnown = unfolding.flow().work().task(id).isPresent() || unfolding.course().task(id).isPresent();
    if (isKnown) {
      return new Decision.Refused(Refusal.TASK_STANDS_ALREADY);
    }
    return Writing.refusal(text)
        .<Decision>map(Decision.Refused::new)
        .orElseGet(() -> {
          unfolding.happens(added).causes(new Effect.TellOfTask(id));
          Reminding.start(unfolding, id);
          return unfolding.accepted();
        });
  }

  private static Decision finish(Unfolding unfolding, FinishTask finish) {
    var refusal = refusal(unfolding, finish);
    if (refusal.isPresent()) {
      return new Decision.Refused(refusal.get());
    }
    unfolding.happens(new TaskEvent.TaskFinished(finish.task(), finish.outcome(), finish.comment(), finish.files()));
    Reminding.stop(unfolding, finish.task());
    unfolding.flow().work().groupOf(finish.task()).ifPresent(group -> after(unfolding, group, finish.outcome()));
    return unfolding.accepted();
  }

  private static Optional<Refusal> refusal(Unfolding unfolding, FinishTask finish) {
    var over = notOpen(unfolding, finish.task());
    if (over.isPresent()) {
      return over;
    }
    var task = unfolding.flow().work().task(finish.task());
    if (unfolding.course().task(finish.task()).filter(standing -> standing.mayEndAs(finish.outcome(), unfolding.flow().work())).isEmpty()) {
      return Optional.of(Refusal.NOT_SUCH_AN_OUTCOME);
    }
    var isOutside = unfolding.course().task(finish.task()).filter(CaseTask::outside).isPresent();
    var mayBeSilent = isOutside ? !finish.files().isEmpty() : finish.outcome() != TaskOutcome.DENIED && finish.outcome() != TaskOutcome.OPPOSES
        && task.filter(known -> known.comment() == Wanted.REQUIRED).isEmpty();
    return finish.comment().isBlank()
        ? mayBeSilent ? Optional.empty() : Optional.of(Refusal.COMMENT_MISSING)
        : Writing.refusal(finish.comment());
  }

  private static void after(Unfolding unfolding, TaskGroup group, TaskOutcome outcome) {
    var denied = outcome == TaskOutcome.DENIED ? group.whenDenied() : Optional.<String>empty();
    if (denied.isPresent()) {
      unfolding.flow().status(denied.get()).ifPresent(next -> Entry.change(unfolding, next));
    } else {
      goOn(unfolding, group);
    }
  }

  /** Starts what comes next, or ends the group. */
  private static void goOn(Unfolding unfolding, TaskGroup group) {
    wanted(unfolding, group).filter(task -> standing(unfolding, task.id()).isEmpty() && mayBegin(unfolding, group, task)).toList()
        .forEach(task -> start(unfolding, task));
    var isDone = wanted(unfolding, group).allMatch(task -> standing(unfolding, task.id()).filter(each -> !each.isOpen()).isPresent());
    if (isDone) {
      group.whenDone().flatMap(unfolding.flow()::status).ifPresent(next -> Entry.change(unfolding, next));
    }
  }

  private static void start(Unfolding unfolding, Task task) {
    var dueOn = task.workingDays() == 0
        ? Optional.<LocalDate>empty()
        : Optional.of(unfolding.moment().after(Span.workingDays(task.workingDays())));
    unfolding.happens(new TaskEvent.TaskStarted(task.id(), dueOn)).causes(new Effect.TellOfTask(task.id()));
    Reminding.start(unfolding, task.id());
  }

  private static boolean mayBegin(Unfolding unfolding, TaskGroup group, Task task) {
    return wanted(unfolding, group)
        .filter(other -> task.after().contains(other.id()))
        .allMatch(other -> standing(unfolding, other.id()).filter(each -> !each.isOpen()).isPresent());
  }

  /** Those that there are on these answers. */
  private static Stream<Task> wanted(Unfolding unfolding, TaskGroup group) {
    return group.tasks().stream()
        .filter(task -> task.when().equals(Condition.ALWAYS) || unfolding.course().applies().contains(task.id()));
  }

  /** Since the case came into its status: what it was the time before doesn't count. */
  private static Optional<CaseTask> standing(Unfolding unfolding, String task) {
    return unfolding.course().task(task).filter(each -> !each.isEarlier());
  }

  private static Decision remind(Unfolding unfolding, String id) {
    var refusal = notOpen(unfolding, id);
    if (refusal.isPresent()) {
      return new Decision.Refused(refusal.get());
    }
    unfolding.happens(new TaskEvent.TaskReminded(id));
    unfolding.course().task(id).ifPresent(task -> Reminding.remind(unfolding, task, Reminder.Whom.DOER));
    return unfolding.accepted();
  }

  /** What the flow gives to a role stays that role's, and what is asked outside can be done by nobody here. */
  private static Decision give(Unfolding unfolding, String id, Optional<OfficerId> to) {
    var refusal = notOpen(unfolding, id);
    if (refusal.isPresent()) {
      return new Decision.Refused(refusal.get());
    }
    var isRoles = unfolding.flow().work().task(id).flatMap(Task::by).isPresent() || unfolding.course().task(id).filter(CaseTask::outside).isPresent();
    if (isRoles) {
      return new Decision.Refused(Refusal.NOT_YOUR_TASK);
    }
    if (to.filter(unfolding.course().barred()::contains).isPresent()) {
      return new Decision.Refused(Refusal.CONFLICT_OF_INTEREST);
    }
    return unfolding.happens(new TaskEvent.TaskGiven(id, to)).causes(new Effect.TellOfTask(id)).accepted();
  }

  private static Decision renew(Unfolding unfolding, String id) {
    var refusal = notOpen(unfolding, id);
    if (refusal.isPresent()) {
      return new Decision.Refused(refusal.get());
    }
    var isReferral = unfolding.course().task(id).filter(task -> task.kind(unfolding.flow().work()) == TaskKind.REFER).isPresent();
    return isReferral
        ? unfolding.happens(new TaskEvent.LinkRenewed(id)).causes(new Effect.TellOfTask(id)).accepted()
        : new Decision.Refused(Refusal.NO_SUCH_TASK);
  }

  private static Optional<Refusal> notOpen(Unfolding unfolding, String id) {
    return unfolding.course().task(id)
        .map(task -> task.isOpen() ? Optional.<Refusal>empty() : Optional.of(Refusal.TASK_IS_OVER))
        .orElse(Optional.of(Refusal.NO_SUCH_TASK));
  }

  private static Decision callOff(Unfolding unfolding, String id) {
    var refusal = notOpen(unfolding, id);
    if (refusal.isPresent()) {
      return new Decision.Refused(refusal.get());
    }
    calledOff(unfolding, id);
    unfolding.flow().work().groupOf(id).ifPresent(group -> goOn(unfolding, group));
    return unfolding.accepted();
  }

  private static void callOff(Unfolding unfolding, Predicate<CaseTask> which) {
    unfolding.course().openTasks().stream().filter(which).forEach(task -> calledOff(unfolding, task.id()));
  }

  private static void calledOff(Unfolding unfolding, String id) {
    unfolding.happens(new TaskEvent.TaskCalledOff(id));
    Reminding.stop(unfolding, id);
  }

  private static boolean isIn(Unfolding unfolding, Status status) {
    return unfolding.state().status().equals(status.id());
  }
}

package se.samform.core.flow;

import java.time.Instant;
import java.util.Optional;

/** What an event makes of the state before it. */
final class Applying {

  private Applying() {}

  static CaseState apply(CaseState state, CaseEvent event, Instant at) {
    return switch (event) {
      case CaseEvent.Opened opened -> throw new IllegalStateException("Opened twice: " + state.reference());
      case CaseEvent.Assigned(var officer, var why) -> state.assignedTo(officer, at);
      case CaseEvent.StatusChanged(var from, var to, var kind) -> state.inStatus(to, kind, at);
      case CaseEvent.WrittenToCitizen written -> state.written(false, at);
      case CaseEvent.WrittenToUnit written -> state.written(true, at);
      case CaseEvent.NoteAdded note -> state;
      case HandlingEvent handling -> handled(state, handling, at);
      case TaskEvent task -> state.with(tasks(state.course(), task, at));
      case RulingEvent ruling -> state.with(ruled(state.course(), ruling, at), at);
      case SupplementEvent supplement -> state.with(supplemented(state.course(), supplement), at);
      case TimerEvent timer -> state.with(timers(state.course(), timer));
      case FeeEvent fee -> state.with(state.course().with(state.course().money().after(fee, at)));
      case ContactEvent.WrittenFor written -> state.written(true, at);
      case ContactEvent.TakenDown taken -> state;
      case ContactEvent.ActedFor acted -> state;
      case RegistryEvent registry -> state;
    };
  }

  private static CaseState handled(CaseState state, HandlingEvent event, Instant at) {
    return switch (event) {
      case HandlingEvent.Moved(var from, var to, var why) -> state.movedTo(to, at);
      case HandlingEvent.NotAsRouted not -> state;
      case HandlingEvent.GivenBack given -> state.assignedToNobody();
      case HandlingEvent.ConflictDeclared(var officer, var why) -> state.with(state.course().barring(officer));
      case HandlingEvent.DocumentAdded added -> added.isTold() ? state.with(state.course(), at) : state;
      case HandlingEvent.NoteStruck struck -> state;
      case HandlingEvent.Linked linked -> state;
      case HandlingEvent.Unlinked unlinked -> state;
      case HandlingEvent.Renews renews -> state;
      case HandlingEvent.KeyReplaced replaced -> state.with(state.course().withNextKey());
      case HandlingEvent.Transferred transferred -> state.with(state.course(), at);
      case HandlingEvent.ChangeSigned signed -> state;
      case HandlingEvent.WentOver over -> state.wentOver(over, at);
    };
  }

  private static Course tasks(Course course, TaskEvent event, Instant at) {
    return switch (event) {
      case TaskEvent.TaskStarted(var task, var dueOn) ->
          course.with(CaseTask.open(task, at, false, Optional.empty(), dueOn));
      case TaskEvent.TaskAdded(var task, var title, var by, var dueOn) -> course.with(CaseTask.open(task, at, true, by, dueOn));
      case TaskEvent.OutsideAsked(var task, var whom, var question, var dueOn) -> course.with(CaseTask.asked(task, at, dueOn));
      case TaskEvent.TaskFinished finished -> course.changed(finished.task(), open -> open.over(finished.outcome()));
      case TaskEvent.TaskGiven(var task, var to) -> course.changed(task, open -> open.givenTo(to));
      case TaskEvent.LinkRenewed(var task) -> course.changed(task, open -> open.linkedFrom(at));
      case TaskEvent.TaskReminded reminded -> course;
      case TaskEvent.TaskCalledOff(var task) -> course.changed(task, CaseTask::calledOff);
    };
  }

  private static Course ruled(Course course, RulingEvent event, Instant at) {
    return event instanceof RulingEvent.Decided decided
        ? course.with(CaseRuling.of(decided, at))
        : course.ruling().map(ruling -> course.with(after(ruling, event, at))).orElse(course);
  }

  private static CaseRuling after(CaseRuling ruling, RulingEvent event, Instant at) {
    return switch (event) {
      case RulingEvent.Decided decided -> CaseRuling.of(decided, at);
      case RulingEvent.Served(var on, var appealBy) -> ruling.served(on, appealBy);
      case RulingEvent.Appealed(var on, var isInTime) ->
          ruling.appeal(isInTime ? CaseRuling.Appeal.IN_TIME : CaseRuling.Appeal.TOO_LATE);
      case RulingEvent.Reconsidered(var isChanged, var why) ->
          ruling.appeal(isChanged ? CaseRuling.Appeal.CHANGED : CaseRuling.Appeal.KEPT);
      case RulingEvent.AppealForwarded forwarded -> ruling.appeal(CaseRuling.Appeal.FORWARDED);
      case RulingEvent.CourtAnswered(var on, var answer) -> ruling.appeal(answer.appeal());
      case RulingEvent.GainedForce force -> ruling.inForce();
    };
  }

  private static Course supplemented(Course course, SupplementEvent event) {
    return switch (event) {
      case SupplementEvent.SupplementAsked(var questions, var message, var dueOn) -> course.asking(questions);
      case SupplementEvent.Corrected(var submission, var sha256, var message, var applies) -> course.applying(applies);
      case SupplementEvent.Supplemented(var submission, var sha256, var applies) -> course.applying(applies);
    };
  }

  private static Course timers(Course course, TimerEvent event) {
    return switch (event) {
      case TimerEvent.TimerStarted(var timer, var dueOn) -> course.with(new RunningTimer(timer, dueOn));
      case TimerEvent.TimerStopped(var timer) -> course.stopped(timer);
      case TimerEvent.TimerFired(var timer) -> course.fired(timer);
    };
  }
}

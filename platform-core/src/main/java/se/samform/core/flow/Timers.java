package se.samform.core.flow;

import java.time.LocalDate;
import java.util.function.Predicate;
import se.samform.core.flow.TimerEvent.TimerFired;
import se.samform.core.flow.TimerEvent.TimerStarted;
import se.samform.core.flow.TimerEvent.TimerStopped;
import se.samform.core.logic.Condition;

/** What happens by itself when time has passed. What is due already when it starts happens at once. */
final class Timers {

  private Timers() {}

  static void startWithCase(Unfolding unfolding) {
    unfolding.state().dueOn().ifPresent(due -> start(unfolding, timer -> timer.start() instanceof Timer.Start.Promise, due));
    start(unfolding, timer -> timer.start() instanceof Timer.Start.Opened, unfolding.moment().today());
  }

  static void startWithStatus(Unfolding unfolding, Status status) {
    if (status.terms().workingDays() > 0) {
      var lastDay = unfolding.moment().after(Span.workingDays(status.terms().workingDays()));
      unfolding.happens(new TimerStarted(Timer.Usual.HANDLING_TIME.id(), lastDay.plusDays(1)));
    }
    start(unfolding, timer -> timer.start().equals(new Timer.Start.In(status.id())), unfolding.moment().today());
  }

  static void startWithValidity(Unfolding unfolding, LocalDate validUntil) {
    start(unfolding, timer -> timer.start() instanceof Timer.Start.ValidUntil, validUntil);
  }

  /** Those that count from the status that the case leaves. */
  static void stopWithStatus(Unfolding unfolding) {
    var in = new Timer.Start.In(unfolding.state().status());
    stop(unfolding, Timer.Usual.HANDLING_TIME.id());
    stop(unfolding, Timer.Usual.SUPPLEMENT.id());
    stopThose(unfolding, timer -> timer.start().equals(in));
  }

  /** Those of the flow that count from the promise; the promise itself ends with the status. */
  static void stopWithPromise(Unfolding unfolding) {
    stopThose(unfolding, timer -> timer.start() instanceof Timer.Start.Promise);
  }

  static void stopWithCase(Unfolding unfolding) {
    stopWithPromise(unfolding);
    stopThose(unfolding, timer -> timer.start() instanceof Timer.Start.Opened);
  }

  static void stopWithValidity(Unfolding unfolding) {
    stopThose(unfolding, timer -> timer.start() instanceof Timer.Start.ValidUntil);
  }

  static void stop(Unfolding unfolding, String timer) {
    unfolding.course().timer(timer).ifPresent(running -> unfolding.happens(new TimerStopped(timer)));
  }

  /** The flow's own. */
  static void fireWhatIsDue(Unfolding unfolding) {
    for (var timer : unfolding.flow().work().timers()) {
      unfolding.course().timer(timer.id()).filter(running -> isDue(unfolding, running) && !waits(unfolding, timer)).ifPresent(running -> fire(unfolding, timer));
    }
  }

  static Decision fire(Unfolding unfolding, String id, LocalDate dueOn) {
    var running = unfolding.course().timer(id);
    if (running.filter(timer -> timer.dueOn().equals(dueOn) && isDue(unfolding, timer)).isEmpty()
        || unfolding.flow().work().timer(id).filter(timer -> waits(unfolding, timer)).isPresent()) {
      return new Decision.Refused(Refusal.NOT_DUE);
    }
    if (Reminding.isTimer(id)) {
      Reminding.fire(unfolding, id, dueOn);
      return unfolding.accepted();
    }
    unfolding.flow().work().timer(id).ifPresentOrElse(timer -> fire(unfolding, timer), () -> fireUsual(unfolding, id));
    return unfolding.accepted();
  }

  private static boolean isDue(Unfolding unfolding, RunningTimer timer) {
    return !timer.dueOn().isAfter(unfolding.moment().today());
  }

  /** Until they can do what they are reminded of. */
  private static boolean waits(Unfolding unfolding, Timer timer) {
    return MayRenew.waits(unfolding.flow(), unfolding.state(), timer);
  }

  private static void fire(Unfolding unfolding, Timer timer) {
    unfolding.happens(new TimerFired(timer.id()));
    if (MayRenew.isInVain(unfolding.flow(), unfolding.state(), timer)) {
      return;
    }
    switch (timer.then()) {
      case Timer.Action.Become(var status) -> unfolding.flow().status(status).ifPresent(next -> Entry.change(unfolding, next));
      case Timer.Action.Decide(var ruling) -> unfolding.flow().work().ruling(ruling).ifPresent(found -> decide(unfolding, found, timer.id()));
      case Timer.Action.Remind(var whom) -> unfolding.causes(new Effect.Remind(whom, timer.id()));
      case Timer.Action.MoveTo(var role) -> move(unfolding, role, timer.id());
    }
  }

  /** What the answers, as they are now, speak against is told to whoever has the case. */
  private static void decide(Unfolding unfolding, Ruling ruling, String timer) {
    if (ruling.appliesTo(unfolding.course())) {
      Deciding.byItself(unfolding, ruling);
    } else {
      unfolding.causes(new Effect.Remind(Timer.Whom.OFFICER, timer));
    }
  }

  /** A role that is bound to nothing is told to the unit that has the case. */
  private static void move(Unfolding unfolding, String role, String timer) {
    var unit = unfolding.moment().units().get(role);
    if (unit == null) {
      unfolding.causes(new Effect.Remind(Timer.Whom.UNIT, timer));
    } else if (!unit.equals(unfolding.state().unit())) {
      unfolding.happens(new HandlingEvent.Moved(unfolding.state().unit(), unit, ""));
    }
  }

  private static void fireUsual(Unfolding unfolding, String id) {
    unfolding.happens(new TimerFired(id));
    if (id.equals(Timer.Usual.APPEAL_TIME.id())) {
      unfolding.happens(new RulingEvent.GainedForce(unfolding.moment().today()));
      return;
    }
    if (id.equals(Timer.Usual.SUPPLEMENT.id())) {
      unfolding.causes(new Effect.Remind(Timer.Whom.CITIZEN, id));
    }
    unfolding.causes(new Effect.Remind(Timer.Whom.OFFICER, id));
  }

  private static void start(Unfolding unfolding, Predicate<Timer> which, LocalDate from) {
    unfolding.flow().work().timers().stream()
        .filter(which)
        .filter(timer -> timer.when().equals(Condition.ALWAYS) || unfolding.course().applies().contains(timer.id()))
        .forEach(timer -> unfolding.happens(new TimerStarted(timer.id(), timer.after().from(from, unfolding.moment().calendar()))));
  }

  private static void stopThose(Unfolding unfolding, Predicate<Timer> which) {
    unfolding.flow().work().timers().stream().filter(which).forEach(timer -> stop(unfolding, timer.id()));
  }
}

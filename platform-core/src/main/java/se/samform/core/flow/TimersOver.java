package se.samform.core.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.samform.core.logic.Condition;

/**
 * The timers of a case that goes over to another flow. One that counts alike keeps its day; one that is new or counts
 * otherwise counts from where it would have, but nobody is hit by a day that has passed before they were told of it: then it
 * counts from now.
 */
final class TimersOver {

  private final Unfolding unfolding;
  private final Flow before;
  private final Flow after;
  private final Set<String> appliedBefore;
  private final Set<String> applies;
  private final Optional<Status> was;
  private final Status next;
  private final boolean stays;

  /** @param stays whether the case stays in its status */
  TimersOver(Unfolding unfolding, HandlingCommand.GoOver over, boolean stays) {
    this.unfolding = unfolding;
    this.before = unfolding.flow();
    this.after = over.flow();
    this.appliedBefore = unfolding.course().applies();
    this.applies = over.applies();
    this.was = unfolding.status();
    this.next = over.flow().status(over.status()).orElseThrow();
    this.stays = stays;
  }

  /** Those that the other flow doesn't have, or not so. */
  void stop() {
    unfolding.course().timers().stream().map(RunningTimer::id).filter(id -> !goesOn(id)).toList().forEach(id -> Timers.stop(unfolding, id));
    if (stays && next.terms().workingDays() == 0 && unfolding.course().statusUntil().isPresent()) {
      // It has run out, but what the status might take is still counted by.
      unfolding.happens(new TimerEvent.TimerStopped(Timer.Usual.HANDLING_TIME.id()));
    }
  }

  private boolean goesOn(String id) {
    if (id.equals(Timer.Usual.HANDLING_TIME.id())) {
      return stays && mayTake(was).equals(mayTake(Optional.of(next)));
    }
    if (id.equals(Timer.Usual.SUPPLEMENT.id())) {
      return next.kind() == StatusKind.AWAITING_SUPPLEMENT;
    }
    return before.work().timer(id).isEmpty() || after.work().timer(id).filter(timer -> isMeant(timer, applies) && startsAlike(timer)).isPresent();
  }

  private static Optional<Integer> mayTake(Optional<Status> status) {
    return status.map(of -> of.terms().workingDays());
  }

  private static boolean isMeant(Timer timer, Set<String> applying) {
    return timer.when().equals(Condition.ALWAYS) || applying.contains(timer.id());
  }

  /** One that counts from a status runs in that status alone. */
  private boolean startsAlike(Timer timer) {
    var isOfStatus = timer.start() instanceof Timer.Start.In;
    return before.work().timer(timer.id()).filter(old -> old.start().equals(timer.start())).isPresent() && (stays || !isOfStatus);
  }

  /** In another status those that count from it start as it is entered. */
  void start() {
    if (stays) {
      startHandlingTime();
    }
    after.work().timers().stream().filter(timer -> isMeant(timer, applies)).forEach(this::startAnew);
  }

  private void startHandlingTime() {
    var isNew = next.terms().workingDays() > 0 && unfolding.course().timer(Timer.Usual.HANDLING_TIME.id()).isEmpty()
        && !mayTake(was).equals(mayTake(Optional.of(next)));
    if (isNew) {
      var span = Span.workingDays(next.terms().workingDays());
      day(span, since()).ifPresent(last -> run(Timer.Usual.HANDLING_TIME.id(), last.plusDays(1)));
    }
  }

  private void startAnew(Timer timer) {
    var isRunning = unfolding.course().timer(timer.id()).isPresent();
    if (isRunning ? !countsAlike(timer) : !wasThere(timer)) {
      from(timer.start()).flatMap(day -> day(timer.after(), day)).ifPresent(day -> run(timer.id(), day));
    }
  }

  private boolean countsAlike(Timer timer) {
    return before.work().timer(timer.id()).filter(old -> old.after().equals(timer.after())).isPresent();
  }

  /** It has run out then, or was stopped. */
  private boolean wasThere(Timer timer) {
    return startsAlike(timer) && before.work().timer(timer.id()).filter(old -> isMeant(old, appliedBefore)).isPresent();
  }

  private Optional<LocalDate> from(Timer.Start start) {
    return switch (start) {
      case Timer.Start.In(var status) -> stays && status.equals(next.id()) ? Optional.of(since()) : Optional.empty();
      case Timer.Start.Opened() -> Optional.of(day(unfolding.state().openedAt()));
      case Timer.Start.Promise() ->
          unfolding.state().dueOn().filter(due -> unfolding.course().timer(Timer.Usual.PROMISE.id()).isPresent());
      case Timer.Start.ValidUntil() -> unfolding.course().ruling().flatMap(CaseRuling::validUntil);
    };
  }

  private LocalDate since() {
    return day(unfolding.course().since());
  }

  private LocalDate day(Instant at) {
    return at.atZone(unfolding.moment().zone()).toLocalDate();
  }

  /** Nothing for what should have happened before a day that has passed. */
  private Optional<LocalDate> day(Span span, LocalDate from) {
    var today = unfolding.moment().today();
    var day = span.from(from, unfolding.moment().calendar());
    if (day.isAfter(today)) {
      return Optional.of(day);
    }
    var anew = unfolding.moment().after(span);
    return span.amount() < 0 ? Optional.empty() : Optional.of(anew.isAfter(today) ? anew : today.plusDays(1));
  }

  private void run(String timer, LocalDate day) {
    unfolding.happens(new TimerEvent.TimerStarted(timer, day));
  }
}

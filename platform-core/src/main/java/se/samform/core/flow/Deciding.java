package se.samform.core.flow;

import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.flow.RulingCommand.Decide;
import se.samform.core.flow.RulingEvent.Appealed;
import se.samform.core.flow.RulingEvent.Decided;

/** The decision, and the appeal against it. */
final class Deciding {

  private Deciding() {}

  static Decision decide(Unfolding unfolding, RulingCommand command, Actor actor) {
    return switch (command) {
      case Decide decide -> decide(unfolding, decide, actor);
      case RulingCommand.RecordServed(var on) -> served(unfolding, on);
      case RulingCommand.RecordAppeal(var on) -> appealed(unfolding, on);
      case RulingCommand.Reconsider reconsider -> reconsidered(unfolding, reconsider);
      case RulingCommand.ForwardAppeal(var isConsidered) -> forwarded(unfolding, isConsidered);
      case RulingCommand.RecordCourtAnswer(var on, var answer) -> answered(unfolding, on, answer);
    };
  }

  /** With the ruling's own words for a motivation. */
  static void byItself(Unfolding unfolding, Ruling ruling) {
    var today = unfolding.moment().today();
    make(unfolding, ruling, new Decide(
        ruling.id(), "", Optional.of(today), Optional.empty(), Optional.empty()));
  }

  private static Decision decide(Unfolding unfolding, Decide decide, Actor actor) {
    var ruling = unfolding.flow().work().ruling(decide.ruling()).filter(each -> each.appliesTo(unfolding.course()));
    if (ruling.isEmpty()) {
      return new Decision.Refused(Refusal.NO_SUCH_DECISION);
    }
    var refusal = WithCourt.refusal(unfolding.state()).or(() -> refusal(unfolding, ruling.get(), decide, actor));
    if (refusal.isPresent()) {
      return new Decision.Refused(refusal.get());
    }
    make(unfolding, ruling.get(), decide);
    return unfolding.accepted();
  }

  private static Optional<Refusal> refusal(Unfolding unfolding, Ruling ruling, Decide decide, Actor actor) {
    if (unfolding.status().filter(status -> status.mayBecome(ruling.status())).isEmpty()) {
      return Optional.of(Refusal.NOT_A_NEXT_STATUS);
    }
    var isAnothers = actor instanceof Actor.Officer officer && ruling.by().filter(role -> !officer.roles().contains(role)).isPresent();
    if (isAnothers) {
      return Optional.of(Refusal.NOT_YOURS_TO_DECIDE);
    }
    if (ruling.outcome().isAdverse() && decide.motivation().isBlank()) {
      return Optional.of(Refusal.MOTIVATION_MISSING);
    }
    if (lastDay(unfolding, ruling, decide).filter(day -> day.isBefore(firstDay(unfolding, decide))).isPresent()) {
      return Optional.of(Refusal.NEVER_VALID);
    }
    return unsigned(unfolding, ruling, decide).or(() -> decide.motivation().isBlank() ? Optional.empty() : Writing.refusal(decide.motivation()));
  }

  private static Optional<Refusal> unsigned(Unfolding unfolding, Ruling ruling, Decide decide) {
    var isSigned = unfolding.flow().status(ruling.status()).filter(status -> status.terms().entering().isSigned()).isPresent();
    return isSigned && decide.signature().isEmpty() ? Optional.of(Refusal.NOT_SIGNED) : Optional.empty();
  }

  private static void make(Unfolding unfolding, Ruling ruling, Decide decide) {
    var validFrom = ruling.valid().isPresent() ? Optional.of(firstDay(unfolding, decide)) : decide.validFrom();
    var validUntil = lastDay(unfolding, ruling, decide);
    Timers.stopWithValidity(unfolding);
    Timers.stop(unfolding, Timer.Usual.APPEAL_TIME.id());
    unfolding
        .happens(new Decided(
            ruling.id(), ruling.outcome(), validFrom, validUntil, ruling.delegation(), decide.signature(), decide.motivation()))
        .causes(new Effect.RenderLetter());
    if (ruling.outcome().grantsNothing()) {
      unfolding.causes(new Effect.LetGoOfTimes());
    }
    validUntil.ifPresent(day -> Timers.startWithValidity(unfolding, day));
    unfolding.flow().status(ruling.status()).ifPresent(next -> Entry.change(unfolding, next));
  }

  private static LocalDate firstDay(Unfolding unfolding, Decide decide) {
    return decide.validFrom().orElseGet(() -> unfolding.moment().today());
  }

  private static Optional<LocalDate> lastDay(Unfolding unfolding, Ruling ruling, Decide decide) {
    return decide.validUntil().or(() -> ruling.valid()
        .map(span -> span.from(firstDay(unfolding, decide), unfolding.moment().calendar()).minusDays(1)));
  }

  /** An appeal that should come in on a day off is in time on the next working day (lag 1930:173). */
  private static Decision served(Unfolding unfolding, LocalDate on) {
    var standing = unfolding.course().ruling();
    if (standing.isEmpty()) {
      return new Decision.Refused(Refusal.NOTHING_DECIDED);
    }
    var wrongDay = wrongDay(unfolding.moment(), standing.get(), on);
    if (wrongDay.isPresent()) {
      return new Decision.Refused(wrongDay.get());
    }
    var appealBy = unfolding.flow().work().ruling(standing.get().id())
        .flatMap(Ruling::appeal)
        .map(terms -> unfolding.moment().calendar().onOrAfter(on.plusDays(terms.days())));
    unfolding.happens(new RulingEvent.Served(on, appealBy));
    if (standing.get().appeal() == CaseRuling.Appeal.NONE) {
      appealBy.ifPresent(day -> unfolding.happens(new TimerEvent.TimerStarted(Timer.Usual.APPEAL_TIME.id(), day.plusDays(1))));
    }
    return unfolding.accepted();
  }

  /** Neither to come nor before the decision, as days go where the case is handled. */
  private static Optional<Refusal> wrongDay(Moment moment, CaseRuling standing, LocalDate on) {
    if (on.isAfter(moment.today())) {
      return Optional.of(Refusal.DAY_TO_COME);
    }
    return standing.decidedAt().filter(at -> on.isBefore(at.atZone(moment.zone()).toLocalDate())).map(at -> Refusal.DAY_BEFORE_DECISION);
  }

  private static Decision appealed(Unfolding unfolding, LocalDate on) {
    var standing = unfolding.course().ruling();
    if (standing.isEmpty()) {
      return new Decision.Refused(Refusal.NOTHING_DECIDED);
    }
    var wrongDay = wrongDay(unfolding.moment(), standing.get(), on);
    if (wrongDay.isPresent()) {
      return new Decision.Refused(wrongDay.get());
    }
    if (standing.get().appeal() == CaseRuling.Appeal.IN_TIME || standing.get().appeal().isOfCourt()) {
      return new Decision.Refused(Refusal.APPEALED_ALREADY);
    }
    var isInTime = standing.get().appealBy().map(day -> !on.isAfter(day)).orElse(true);
    unfolding.happens(new Appealed(on, isInTime));
    if (isInTime) {
      Timers.stop(unfolding, Timer.Usual.APPEAL_TIME.id());
    }
    return unfolding.accepted();
  }

  private static Decision reconsidered(Unfolding unfolding, RulingCommand.Reconsider reconsider) {
    if (unfolding.course().ruling().filter(ruling -> ruling.appeal() == CaseRuling.Appeal.IN_TIME).isEmpty()) {
      return new Decision.Refused(Refusal.NO_APPEAL);
    }
    return Writing.refusal(reconsider.why())
        .<Decision>map(Decision.Refused::new)
        .orElseGet(() -> unfolding.happens(new RulingEvent.Reconsidered(reconsider.isChanged(), reconsider.why())).accepted());
  }

  /** Not before the authority has seen whether to change its decision: with reasons that were recorded, or by saying so here. */
  private static Decision forwarded(Unfolding unfolding, boolean isConsidered) {
    var appeal = unfolding.course().ruling().map(CaseRuling::appeal).orElse(CaseRuling.Appeal.NONE);
    if (appeal != CaseRuling.Appeal.IN_TIME && appeal != CaseRuling.Appeal.KEPT) {
      return new Decision.Refused(Refusal.NO_APPEAL);
    }
    return isConsidered || appeal == CaseRuling.Appeal.KEPT
        ? unfolding.happens(new RulingEvent.AppealForwarded(true)).accepted()
        : new Decision.Refused(Refusal.APPEAL_NOT_CONSIDERED);
  }

  /** Of an appeal that is there. What was recorded wrongly is recorded anew, until the case is decided again. */
  private static Decision answered(Unfolding unfolding, LocalDate on, CourtAnswer answer) {
    var standing = unfolding.course().ruling().filter(ruling -> ruling.appeal().isOfCourt());
    if (standing.isEmpty()) {
      return new Decision.Refused(Refusal.NOTHING_WITH_THE_COURT);
    }
    return wrongDay(unfolding.moment(), standing.get(), on).<Decision>map(Decision.Refused::new)
        .orElseGet(() -> unfolding.happens(new RulingEvent.CourtAnswered(on, answer)).accepted());
  }
}

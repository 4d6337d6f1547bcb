package se.samform.core.flow;

import java.util.Optional;
import se.samform.core.flow.SupplementCommand.AskForSupplement;
import se.samform.core.flow.SupplementCommand.Correct;
import se.samform.core.flow.SupplementCommand.Supplement;

/** What was missing is asked for, and comes in as a further submission (komplettering). */
final class Supplementing {

  private Supplementing() {}

  static Decision decide(Unfolding unfolding, SupplementCommand command) {
    return switch (command) {
      case AskForSupplement ask -> ask(unfolding, ask);
      case Correct correct -> correct(unfolding, correct);
      case Supplement supplement -> receive(unfolding, supplement);
    };
  }

  private static Decision ask(Unfolding unfolding, AskForSupplement ask) {
    if (ask.questions().isEmpty()) {
      return new Decision.Refused(Refusal.NOTHING_ASKED);
    }
    var refusal = Writing.refusal(ask.text());
    if (refusal.isPresent()) {
      return new Decision.Refused(refusal.get());
    }
    return unfolding.state().kind() == StatusKind.AWAITING_SUPPLEMENT
        ? asked(unfolding, ask)
        : StatusChange.following(unfolding, StatusKind.AWAITING_SUPPLEMENT)
            .map(next -> WithCourt.refusal(unfolding.state(), next).<Decision>map(Decision.Refused::new).orElseGet(() -> waiting(unfolding, next, ask)))
            .orElseGet(() -> new Decision.Refused(Refusal.NOT_A_NEXT_STATUS));
  }

  private static Decision waiting(Unfolding unfolding, Status next, AskForSupplement ask) {
    Entry.quietly(unfolding, next);
    return asked(unfolding, ask);
  }

  /** One message tells of it, and not another one that the status has changed. */
  private static Decision asked(Unfolding unfolding, AskForSupplement ask) {
    unfolding
        .happens(new CaseEvent.WrittenToCitizen(ask.message(), ask.text()))
        .happens(new SupplementEvent.SupplementAsked(ask.questions(), ask.message(), ask.dueOn()))
        .causes(new Effect.TellOfMessage(ask.message()));
    Timers.stop(unfolding, Timer.Usual.SUPPLEMENT.id());
    ask.dueOn().ifPresent(day -> unfolding.happens(new TimerEvent.TimerStarted(Timer.Usual.SUPPLEMENT.id(), day.plusDays(1))));
    return unfolding.accepted();
  }

  private static Decision correct(Unfolding unfolding, Correct correct) {
    return refusal(unfolding).or(() -> Writing.refusal(correct.text())).<Decision>map(Decision.Refused::new)
        .orElseGet(() -> corrected(unfolding, correct));
  }

  private static Optional<Refusal> refusal(Unfolding unfolding) {
    if (unfolding.status().filter(status -> status.terms().mayCorrect()).isEmpty()) {
      return Optional.of(Refusal.NOT_TO_BE_CORRECTED);
    }
    return unfolding.course().asked().isEmpty() ? Optional.empty() : Optional.of(Refusal.SUPPLEMENT_UNDER_WAY);
  }

  /** It stays in its status: nothing new is waited for. */
  private static Decision corrected(Unfolding unfolding, Correct correct) {
    unfolding
        .happens(new CaseEvent.WrittenToCitizen(correct.message(), correct.text()))
        .happens(new SupplementEvent.Corrected(correct.submission(), correct.sha256(), correct.message(), correct.applies()))
        .causes(new Effect.RenderReceipt())
        .causes(new Effect.TellOfMessage(correct.message()));
    Fees.reckonAgain(unfolding, correct.fee());
    StatusChange.deliver(unfolding, DeliveryEvent.SUPPLEMENTED);
    return unfolding.accepted();
  }

  private static Decision receive(Unfolding unfolding, Supplement supplement) {
    var isWanted = !unfolding.course().asked().isEmpty() || unfolding.status().filter(status -> status.terms().mayAdd()).isPresent();
    if (!isWanted) {
      return new Decision.Refused(Refusal.NOTHING_WANTED);
    }
    unfolding
        .happens(new SupplementEvent.Supplemented(supplement.submission(), supplement.sha256(), supplement.applies()))
        .causes(new Effect.RenderReceipt())
        .causes(new Effect.ConfirmSubmission());
    Fees.reckonAgain(unfolding, supplement.fee());
    StatusChange.deliver(unfolding, DeliveryEvent.SUPPLEMENTED);
    Timers.stop(unfolding, Timer.Usual.SUPPLEMENT.id());
    if (unfolding.state().kind() == StatusKind.AWAITING_SUPPLEMENT) {
      StatusChange.following(unfolding, StatusKind.SUPPLEMENTED).ifPresent(next -> Entry.quietly(unfolding, next));
    }
    return unfolding.accepted();
  }
}

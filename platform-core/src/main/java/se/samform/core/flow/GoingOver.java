package se.samform.core.flow;

import java.util.Optional;
import java.util.Set;

/**
 * From one version's flow to a later one's. In a status that is the same, what goes on goes on: a task that is the same,
 * a timer that counts alike. In another, all is as if the case had come into it now. What was promised, and until when
 * something is asked for or can be appealed, stays as people were told.
 */
final class GoingOver {

  private GoingOver() {}

  static Decision decide(Unfolding unfolding, HandlingCommand.GoOver over) {
    var next = over.flow().status(over.status());
    if (next.isEmpty()) {
      return new Decision.Refused(Refusal.NOT_A_NEXT_STATUS);
    }
    return refusal(unfolding, over, next.get())
        .<Decision>map(Decision.Refused::new)
        .orElseGet(() -> goOver(unfolding, over, next.get()));
  }

  private static Optional<Refusal> refusal(Unfolding unfolding, HandlingCommand.GoOver over, Status next) {
    if (unfolding.course().flow().filter(flow -> !flow.equals(over.from().id())).isPresent()) {
      return Optional.of(Refusal.GONE_OVER_BEFORE);
    }
    if (!unfolding.state().kind().mayGoOverTo(next.kind())) {
      return Optional.of(Refusal.NOT_BY_GOING_OVER);
    }
    if (!unfolding.course().asked().isEmpty() && next.kind() != StatusKind.AWAITING_SUPPLEMENT) {
      return Optional.of(Refusal.WAITS_FOR_SUPPLEMENT);
    }
    return unfolding.course().ruling().filter(ruling -> !isThere(unfolding.flow(), over.flow(), ruling.id())).map(ruling -> Refusal.DECISION_NOT_THERE);
  }

  /** What was decided can be appealed as the letter said. */
  private static boolean isThere(Flow from, Flow to, String ruling) {
    var before = from.work().ruling(ruling);
    var after = to.work().ruling(ruling);
    return before.isPresent() && after.isPresent() && before.get().outcome() == after.get().outcome()
        && days(before.get()).equals(days(after.get()));
  }

  private static Optional<Integer> days(Ruling ruling) {
    return ruling.appeal().map(Ruling.AppealTerms::days);
  }

  private static Decision goOver(Unfolding unfolding, HandlingCommand.GoOver over, Status next) {
    var before = unfolding.flow();
    var stays = unfolding.state().status().equals(next.id());
    var renewed = stays ? Tasks.renewed(unfolding, over) : Set.<String>of();
    var timers = new TimersOver(unfolding, over, stays);
    Tasks.callOffUnder(unfolding, over, task -> stays && !renewed.contains(task));
    timers.stop();
    happens(unfolding, over, next);
    timers.start();
    Reminding.goOver(unfolding, before);
    if (stays) {
      Tasks.goOnUnder(unfolding, next, renewed);
    } else {
      Entry.into(unfolding, next);
    }
    return unfolding.accepted();
  }

  private static void happens(Unfolding unfolding, HandlingCommand.GoOver over, Status next) {
    var isTold = isOtherwiseForCitizen(unfolding, over, next);
    unfolding
        .happens(new HandlingEvent.WentOver(
            over.from(), over.to(), unfolding.state().status(), next.id(), next.kind(), over.applies(), isTold, over.by()))
        .under(over.flow());
    if (isTold) {
      unfolding.causes(new Effect.TellOfStatus(next.id()));
    }
  }

  private static boolean isOtherwiseForCitizen(Unfolding unfolding, HandlingCommand.GoOver over, Status next) {
    var before = unfolding.flow();
    return unfolding.status().filter(status -> CitizensView.of(before, status).equals(CitizensView.of(over.flow(), next))).isEmpty();
  }
}

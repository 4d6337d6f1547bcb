package se.samform.core.flow;

/** Whether a case's citizen may apply again with what they answered (förnya, ansöka igen). */
public final class MayRenew {

  private MayRenew() {}

  /** Where the status lets them: not before the flow has reminded them that what was granted ends, if it does. */
  public static boolean now(Flow flow, CaseState state) {
    var isLet = flow.status(state.status()).filter(status -> status.terms().mayRenew()).isPresent();
    return isLet && flow.work().timers().stream().noneMatch(timer -> isReminderToCome(timer, state));
  }

  private static boolean isReminderToCome(Timer timer, CaseState state) {
    var reminds = timer.start() instanceof Timer.Start.ValidUntil && timer.then().equals(new Timer.Action.Remind(Timer.Whom.CITIZEN));
    return reminds && state.course().timer(timer.id()).isPresent();
  }
}

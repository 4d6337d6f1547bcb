package se.samform.core.flow;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether a case's citizen may apply again with what they answered (förnya, ansöka igen). */
public final class MayRenew {

  /** What a question for a day is said to begin with: the last day of what was granted. */
  public static final String LAST_DAY = "valid-until";

  private MayRenew() {}

  /** Where the status lets them: not before the flow has reminded them that what was granted ends, if it does. */
  public static boolean now(Flow flow, CaseState state) {
    return lets(flow, state.status()) && reminder(flow, state).isEmpty();
  }

  /** What the application begins with whatever was answered before; none where it is not called a renewal. */
  public static Map<String, String> with(Flow flow, CaseState state) {
    return flow.status(state.status()).map(status -> status.terms().renewWith()).orElse(Map.of());
  }

  /** The first reminder to come that what was granted ends; empty if none is, or it was. */
  public static Optional<RunningTimer> reminder(Flow flow, CaseState state) {
    return flow.work().timers().stream().filter(MayRenew::reminds).flatMap(timer -> state.course().timer(timer.id()).stream())
        .min(Comparator.comparing(RunningTimer::dueOn));
  }

  /** The timers of a case that do something when their day has come: all that run, but those that wait for a status. */
  public static List<RunningTimer> notWaiting(Flow flow, CaseState state) {
    return state.course().timers().stream()
        .filter(running -> flow.work().timer(running.id()).filter(timer -> waits(flow, state, timer)).isEmpty()).toList();
  }

  /** Whether this reminder waits, though its day has come, for a status that lets them apply again and that the case may still come into. */
  static boolean waits(Flow flow, CaseState state, Timer timer) {
    return reminds(timer) && !lets(flow, state.status()) && ahead(flow, state.status()).stream().anyMatch(status -> lets(flow, status));
  }

  /** Whether nobody is to be reminded of what they can't do: no status from here on lets them, though others of the flow do. */
  static boolean isInVain(Flow flow, CaseState state, Timer timer) {
    return reminds(timer) && !lets(flow, state.status()) && flow.statuses().stream().anyMatch(status -> status.terms().mayRenew());
  }

  private static boolean reminds(Timer timer) {
    return timer.start() instanceof Timer.Start.ValidUntil && timer.then().equals(new Timer.Action.Remind(Timer.Whom.CITIZEN));
  }

  private static boolean lets(Flow flow, String status) {
    return flow.status(status).filter(found -> found.terms().mayRenew()).isPresent();
  }

  /** All that officers may lead it to, at once or by way of others. */
  private static Set<String> ahead(Flow flow, String from) {
    var found = new LinkedHashSet<String>();
    var next = new ArrayDeque<>(List.of(from));
    while (!next.isEmpty()) {
      flow.status(next.remove()).stream().flatMap(status -> status.next().stream()).filter(found::add).forEach(next::add);
    }
    return found;
  }
}

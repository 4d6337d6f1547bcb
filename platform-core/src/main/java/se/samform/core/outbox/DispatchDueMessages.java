package se.samform.core.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import se.samform.core.id.Uuid7;
import se.samform.core.store.Database;

/** The worker's tick: claim, commit, send, finish. Run it as often and on as many nodes as wanted. */
public class DispatchDueMessages {

  /** Longer than the longest sending, and {@link #STALE} besides: a message whose lease ran out is sent again by whoever comes next. */
  public static final Duration LEASE = Duration.ofMinutes(5);

  /** A lease older than this is begun anew before the message is sent: those before it in the batch took long. */
  private static final Duration STALE = Duration.ofMinutes(1);

  private final Clock clock;
  private final ClaimDueMessages claim;
  private final Finish finish;
  private final Map<String, Sender> senders;

  public DispatchDueMessages(
      Database database, Clock clock, Uuid7 ids, RandomGenerator random, RetrySchedule schedule, List<Sender> senders) {
    this.clock = clock;
    this.claim = new ClaimDueMessages(database, clock, ids, LEASE);
    this.finish = new Finish(database, clock, schedule, random);
    this.senders = senders.stream().collect(Collectors.toUnmodifiableMap(Sender::kind, Function.identity()));
  }

  /** Sends at most so many, one after the other; how many were tried. */
  public int atMost(int limit) {
    var staleFrom = clock.instant().plus(STALE);
    var claimed = claim.atMost(limit);
    claimed.stream().filter(message -> isStillOurs(message, staleFrom)).forEach(message -> finish.with(message, send(message)));
    return claimed.size();
  }

  private boolean isStillOurs(ClaimedMessage message, Instant staleFrom) {
    return clock.instant().isBefore(staleFrom) || claim.renew(message);
  }

  private Outcome send(ClaimedMessage message) {
    var sender = senders.get(message.kind());
    if (sender == null) {
      return new Outcome.Hopeless("Nothing here sends messages of the kind " + message.kind());
    }
    try {
      return sender.send(message);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome.TryLater("Interrupted");
    } catch (Exception e) {
      return new Outcome.TryLater(e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }
}

package se.samform.core.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import se.samform.core.id.Uuid7;
import se.samform.core.store.Database;

/**
 * What a node does with its outbox: fetches to its {@link Doorstep} what is due, and sends what lies there. Any number
 * of nodes and threads may do both.
 */
public class DispatchDueMessages {

  /** Longer than {@link #LONGEST_SENDING}: a message whose lease ran out is sent again by whoever comes next. */
  public static final Duration LEASE = Duration.ofMinutes(5);

  /** With less of its lease left a message is not begun before the lease is. */
  private static final Duration LONGEST_SENDING = Duration.ofMinutes(4);

  private static final int BATCH = 8;

  private final Clock clock;
  private final Doorstep doorstep;
  private final ClaimDueMessages claim;
  private final Finish finish;
  private final Map<String, Sender> senders;

  public DispatchDueMessages(
      Database database, Clock clock, Uuid7 ids, RandomGenerator random, RetrySchedule schedule, Doorstep doorstep, List<Sender> senders) {
    this.clock = clock;
    this.doorstep = doorstep;
    this.claim = new ClaimDueMessages(database, clock, ids, LEASE, doorstep.node());
    this.finish = new Finish(database, clock, schedule, random);
    this.senders = senders.stream().collect(Collectors.toUnmodifiableMap(Sender::kind, Function.identity()));
  }

  /** To be called once when the node starts: what it held when it was killed may go at once. How many there were. */
  public int reclaim() {
    return claim.reclaim();
  }

  /** Claims what is due, as much as there is room for; how many. */
  public int fetch() {
    var room = Math.min(BATCH, doorstep.room());
    var claimed = room > 0 ? claim.atMost(room) : List.<ClaimedMessage>of();
    claimed.forEach(message -> doorstep.put(new Errand(message, List.of())));
    return claimed.size();
  }

  /** Sends the next message that lies here, waiting for it at most so long; whether there was one. */
  public boolean sendNext(Duration patience) throws InterruptedException {
    var next = doorstep.take(patience);
    next.ifPresent(this::carryOut);
    return next.isPresent();
  }

  /** Claims at most so many and sends them here and now, one after the other; how many were tried. */
  public int atMost(int limit) {
    var claimed = claim.atMost(limit);
    claimed.forEach(message -> carryOut(new Errand(message, List.of())));
    return claimed.size();
  }

  private void carryOut(Errand errand) {
    stillOurs(errand.message()).ifPresent(message -> {
      var outcome = send(message);
      finish.with(message, outcome);
      switch (outcome) {
        case Outcome.Sent sent -> doorstep.putFirst(errand.thereafter());
        case Outcome.TryLater later -> finish.giveBack(errand.thereafter());
        case Outcome.Hopeless hopeless -> finish.giveBack(errand.thereafter());
      }
    });
  }

  private Optional<ClaimedMessage> stillOurs(ClaimedMessage message) {
    var enough = clock.instant().isBefore(message.leasedUntil().minus(LONGEST_SENDING));
    return enough ? Optional.of(message) : claim.renew(message);
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

package se.samform.core.outbox;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.id.Uuid7;
import se.samform.core.store.Database;

/**
 * What a node does with its outbox: fetches to its {@link Doorstep} what is due, and sends what lies there. Any number
 * of nodes and threads may do both.
 */
public class DispatchDueMessages {

  /** A message whose lease ran out is sent again by whoever comes next; a node that is alive renews its leases. */
  public static final Duration LEASE = Duration.ofMinutes(5);

  /** With less of its lease left a message is not begun before the lease is. */
  private static final Duration LONGEST_SENDING = Duration.ofMinutes(4);

  /** So long a receiver that didn't take a message is left alone with those that this node has at hand for it. */
  private static final Duration REST = Duration.ofSeconds(30);

  private static final int BATCH = 8;

  private static final Logger LOG = Logger.getLogger(DispatchDueMessages.class.getName());

  private final Clock clock;
  private final Doorstep doorstep;
  private final ClaimDueMessages claim;
  private final Finish finish;
  private final Map<String, Sender> senders;
  private volatile Instant renewed = Instant.EPOCH;

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

  /** To be called often: what this node holds stays its own, however long it lies. */
  public void renew() {
    var now = clock.instant();
    if (renewed.plus(LEASE.dividedBy(5)).isBefore(now)) {
      claim.renewAll();
      renewed = now;
    }
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
    next.ifPresent(errand -> {
      try {
        carryOut(errand);
      } finally {
        doorstep.done(errand);
      }
    });
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
        case Outcome.TryLater later -> leaveAlone(errand);
        case Outcome.Unreachable unreachable -> finish.giveBack(errand.thereafter(), Duration.ZERO);
        case Outcome.Hopeless hopeless -> finish.giveBack(errand.thereafter(), Duration.ZERO);
      }
    });
  }

  /** What else lies here for this receiver would fare no better now, and takes the others' room. */
  private void leaveAlone(Errand failed) {
    finish.giveBack(failed.thereafter(), Duration.ZERO);
    var others = doorstep.withdraw(failed).stream()
        .flatMap(errand -> Stream.concat(Stream.of(errand.message()), errand.thereafter().stream()));
    finish.giveBack(others.toList(), REST);
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
    } catch (IOException e) {
      return Failure.of(e);
    } catch (Throwable e) {
      // Also an Error: no message may take the worker, or its own lease, with it.
      LOG.log(Level.WARNING, e, () -> "A message of the kind " + message.kind() + " was not sent: " + message.id().text());
      return Failure.of(e);
    }
  }
}

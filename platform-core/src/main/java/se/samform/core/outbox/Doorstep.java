package se.samform.core.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Messages under this node's lease that none of its workers has begun. What a transaction of this node writes is put
 * here at its commit, so that the node needs not look for what it has just written.
 *
 * <p>Bounded: where there is no room, messages are written as any node may claim them.
 */
public final class Doorstep {

  private final String node;
  private final int room;
  private final BlockingDeque<Errand> errands = new LinkedBlockingDeque<>();
  private final AtomicInteger lying = new AtomicInteger();
  private final Semaphore calls = new Semaphore(0);

  /**
   * @param node whose leases these are; the same after a restart, and no other's
   * @param room for so many messages
   */
  public Doorstep(String node, int room) {
    this.node = node;
    this.room = room;
  }

  String node() {
    return node;
  }

  int room() {
    return Math.max(0, room - lying.get());
  }

  void put(Errand errand) {
    lying.addAndGet(errand.size());
    errands.addLast(errand);
  }

  /** Next, while what they are about is still at hand. */
  void putFirst(List<ClaimedMessage> messages) {
    lying.addAndGet(messages.size());
    messages.reversed().forEach(message -> errands.addFirst(new Errand(message, List.of())));
  }

  /** The next, waiting for it for a while. */
  Optional<Errand> take(Duration patience) throws InterruptedException {
    var taken = Optional.ofNullable(errands.poll(patience.toNanos(), TimeUnit.NANOSECONDS));
    taken.ifPresent(errand -> lying.addAndGet(-errand.size()));
    return taken;
  }

  /** Something was written that is not here: have a look in the database. */
  void call() {
    calls.release();
  }

  /** Returns when called, or after the pause. */
  public void awaitCall(Duration pause) throws InterruptedException {
    calls.tryAcquire(pause.toNanos(), TimeUnit.NANOSECONDS);
    calls.drainPermits();
  }
}

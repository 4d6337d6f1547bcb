package se.samform.core.outbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Messages under this node's lease that none of its workers has begun. What a transaction of this node writes is put
 * here at its commit, so that the node needs not look for what it has just written.
 *
 * <p>Bounded: where there is no room, messages are written as any node may claim them. And shared out: one receiver has
 * only so many workers at a time, so that one that is slow leaves some for the others.
 */
public final class Doorstep {

  private final String node;
  private final int room;
  private final int share;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Deque<Errand> errands = new ArrayDeque<>();
  private final Map<String, Integer> begun = new HashMap<>();
  private final Semaphore calls = new Semaphore(0);
  private volatile int lying;

  /**
   * @param node whose leases these are; the same after a restart, and no other's
   * @param room for so many messages
   * @param share so many messages to one receiver may be under way at a time
   */
  public Doorstep(String node, int room, int share) {
    this.node = node;
    this.room = room;
    this.share = share;
  }

  String node() {
    return node;
  }

  int room() {
    return Math.max(0, room - lying);
  }

  void put(Errand errand) {
    locked(() -> {
      lying += errand.size();
      errands.addLast(errand);
    });
  }

  /** Next, while what they are about is still at hand. */
  void putFirst(List<ClaimedMessage> messages) {
    locked(() -> {
      lying += messages.size();
      messages.reversed().forEach(message -> errands.addFirst(new Errand(message, List.of())));
    });
  }

  /** The next whose receiver has not its share of workers yet, waiting for it for a while; to be told {@link #done}. */
  Optional<Errand> take(Duration patience) throws InterruptedException {
    long left = patience.toNanos();
    lock.lockInterruptibly();
    try {
      var next = next();
      while (next.isEmpty() && left > 0) {
        left = changed.awaitNanos(left);
        next = next();
      }
      return next;
    } finally {
      lock.unlock();
    }
  }

  private Optional<Errand> next() {
    for (var all = errands.iterator(); all.hasNext(); ) {
      var errand = all.next();
      if (begun.getOrDefault(receiver(errand), 0) < share) {
        all.remove();
        lying -= errand.size();
        begun.merge(receiver(errand), 1, Integer::sum);
        return Optional.of(errand);
      }
    }
    return Optional.empty();
  }

  /** The worker is free again. */
  void done(Errand errand) {
    locked(() -> begun.computeIfPresent(receiver(errand), (receiver, workers) -> workers > 1 ? workers - 1 : null));
  }

  /** Takes away what lies here for the receiver of this one. */
  List<Errand> withdraw(Errand failed) {
    var withdrawn = new ArrayList<Errand>();
    locked(() -> {
      errands.stream().filter(errand -> receiver(errand).equals(receiver(failed))).forEach(withdrawn::add);
      errands.removeAll(withdrawn);
      withdrawn.forEach(errand -> lying -= errand.size());
    });
    return withdrawn;
  }

  private static String receiver(Errand errand) {
    return errand.message().kind() + " " + errand.message().receiver().split(NewMessage.OF, 2)[0];
  }

  private void locked(Runnable change) {
    lock.lock();
    try {
      change.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
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

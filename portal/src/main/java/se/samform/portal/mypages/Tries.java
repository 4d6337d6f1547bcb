package se.samform.portal.mypages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts tries that failed, by whatever they were tried on, in windows of a quarter of an hour; in this node's memory only. */
final class Tries {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_REMEMBERED = 10_000;

    private record Count(Instant since, int tries) {}

    private final Clock clock;
    private final int most;
    private final Map<String, Count> counts = new ConcurrentHashMap<>();

    Tries(Clock clock, int most) {
        this.clock = clock;
        this.most = most;
    }

    /** Whether one more is allowed. */
    boolean admits(String what) {
        Count count = counts.get(what);
        return count == null || isOver(count, clock.instant()) || count.tries() < most;
    }

    void failed(String what) {
        Instant now = clock.instant();
        makeRoom(now);
        counts.merge(what, new Count(now, 1), (old, fresh) -> isOver(old, now) ? fresh : new Count(old.since(), old.tries() + 1));
    }

    /** Should somebody try more than that in a quarter of an hour, all are forgotten rather than the memory used up. */
    private void makeRoom(Instant now) {
        if (counts.size() < MOST_REMEMBERED) return;
        counts.values().removeIf(count -> isOver(count, now));
        if (counts.size() >= MOST_REMEMBERED) counts.clear();
    }

    private static boolean isOver(Count count, Instant now) {
        return !now.isBefore(count.since().plus(WINDOW));
    }
}

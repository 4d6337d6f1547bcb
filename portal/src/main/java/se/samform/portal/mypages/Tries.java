package se.samform.portal.mypages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts tries by whoever makes them, in windows of a quarter of an hour; in this node's memory only. */
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

    /** Whether one more is allowed; counts it. */
    boolean admit(String who) {
        Instant now = clock.instant();
        if (counts.size() > MOST_REMEMBERED) counts.values().removeIf(count -> isOver(count, now));
        return counts.merge(who, new Count(now, 1), (old, fresh) -> isOver(old, now) ? fresh : new Count(old.since(), old.tries() + 1)).tries() <= most;
    }

    private static boolean isOver(Count count, Instant now) {
        return !now.isBefore(count.since().plus(WINDOW));
    }
}

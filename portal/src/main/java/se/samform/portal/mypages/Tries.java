package se.samform.portal.mypages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts tries that failed, by whatever they were tried on, in windows of a quarter of an hour; in this node's memory only. */
final class Tries {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_REMEMBERED = 10_000;

    private record Count(Instant since, int tries) {}

    private final Clock clock;
    private final int most;
    /** The one that began first stands first. */
    private final Map<String, Count> counts = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        /** Should more try than that in a quarter of an hour, the oldest is forgotten rather than the memory used up, and rather than all. */
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    Tries(Clock clock, int most) {
        this.clock = clock;
        this.most = most;
    }

    /** Whether one more is allowed. */
    synchronized boolean admits(String what) {
        Count count = counts.get(what);
        return count == null || isOver(count, clock.instant()) || count.tries() < most;
    }

    synchronized void failed(String what) {
        Instant now = clock.instant();
        Count known = counts.get(what);
        if (known != null && !isOver(known, now)) {
            counts.put(what, new Count(known.since(), known.tries() + 1));
            return;
        }
        counts.remove(what);
        counts.put(what, new Count(now, 1));
    }

    private static boolean isOver(Count count, Instant now) {
        return !now.isBefore(count.since().plus(WINDOW));
    }
}

package se.samform.portal.mypages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long whoever has tried something wrong is told to wait: longer each time, and not at all for the first ones. Nobody is
 * kept waiting, and whoever is right is let in whatever others tried. In this node's memory only.
 */
final class Waits {
    /** That many may be mistyped. */
    static final int FREE = 3;
    static final Duration LONGEST = Duration.ofMinutes(15);
    static final int MOST_REMEMBERED = 10_000;

    private record Wrong(int tries, Instant last) {}

    private final Clock clock;
    private final Map<String, Wrong> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        /** What was tried longest ago is forgotten, and nothing else. */
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Wrong> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    Waits(Clock clock) {
        this.clock = clock;
    }

    /** Notes one more wrong try. @param what it was tried on @return until the next; nothing while it may be a slip */
    synchronized Duration wrong(String what) {
        Instant now = clock.instant();
        Wrong before = known.get(what);
        boolean isForgotten = before == null || before.last().plus(LONGEST).isBefore(now);
        int tries = isForgotten ? 1 : before.tries() + 1;
        known.put(what, new Wrong(tries, now));
        return tries <= FREE ? Duration.ZERO : wait(tries - FREE);
    }

    synchronized int remembered() {
        return known.size();
    }

    private static Duration wait(int beyond) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(beyond, 20));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}

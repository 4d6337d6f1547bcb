package se.samform.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often somebody may command over REST at this node: a program that has gone mad is told to wait, and costs no more than
 * that. Whoever is quiet for a while may be quick for a while.
 */
@ApplicationScoped
public class Pace {
    /** At once, after a pause. */
    static final int MOST = 120;
    /** One more may come after that long. */
    static final Duration EACH = Duration.ofMillis(100);
    static final int MOST_KNOWN = 20_000;

    @Inject Clock clock;

    /** By whom, the moment to which all that they sent would last if it came evenly. */
    private final Map<String, Instant> busyUntil = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        /** Whoever has been quiet longest is forgotten, and nobody else. */
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST_KNOWN;
        }
    };

    /** Whether it is not too soon. */
    synchronized boolean isKept(String who) {
        Instant now = clock.instant();
        Instant until = busyUntil.merge(who, now.plus(EACH), (known, first) -> later(known, now).plus(EACH));
        Duration ahead = Duration.between(now, until);
        if (ahead.compareTo(EACH.multipliedBy(MOST)) <= 0) return true;
        busyUntil.computeIfPresent(who, (same, known) -> known.minus(EACH));
        return false;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}

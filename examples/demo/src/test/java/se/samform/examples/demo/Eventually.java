package se.samform.examples.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits on conditions: asks again until it is so, and fails with what there was when time is up. */
final class Eventually {

    static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Eventually() {
    }

    static <T> T get(String what, Supplier<T> asked, Predicate<T> isRight) {
        return get(what, PATIENCE, asked, isRight);
    }

    static <T> T get(String what, Duration patience, Supplier<T> asked, Predicate<T> isRight) {
        var deadline = Instant.now().plus(patience);
        while (true) {
            var now = asked.get();
            if (isRight.test(now)) {
                return now;
            }
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("Not within " + patience + ": " + what + ", but " + now);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}

package se.samform.examples.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for what happens by itself: a delivery, a mail. */
final class Soon {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN = Duration.ofMillis(50);

    private Soon() {
    }

    /** What is there, as soon as it is; fails after 30 seconds without it. */
    static <T> T there(String what, Callable<Optional<T>> look) throws Exception {
        var deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            var found = look.call();
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
        throw new AssertionError("After %d seconds there is still no %s".formatted(PATIENCE.toSeconds(), what));
    }
}

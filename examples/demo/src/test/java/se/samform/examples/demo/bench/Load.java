package se.samform.examples.demo.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** Visitors who each do the same thing again as soon as it is done. */
final class Load {

    /** Doing it once. */
    @FunctionalInterface
    interface Visit {
        void make() throws Exception;
    }

    /** @param millis of each visit, the shortest first */
    record Done(long[] millis, double seconds) {

        int count() {
            return millis.length;
        }

        double perSecond() {
            return count() / seconds;
        }

        long percentile(int percent) {
            return millis[Math.min(count() - 1, count() * percent / 100)];
        }
    }

    private Load() {}

    /** All begin together and each ends the visit that it is in. */
    static Done during(Duration time, List<? extends Visit> visitors) throws InterruptedException, ExecutionException {
        var end = System.nanoTime() + time.toNanos();
        return together(visitors, () -> System.nanoTime() < end);
    }

    /** So many visits in all. */
    static Done times(int count, int visitors, Visit visit) throws InterruptedException, ExecutionException {
        var left = new AtomicInteger(count);
        return together(Collections.nCopies(visitors, visit), () -> left.getAndDecrement() > 0);
    }

    private static Done together(List<? extends Visit> visitors, BooleanSupplier more)
            throws InterruptedException, ExecutionException {
        var begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(visitors.size())) {
            var all = new ArrayList<Future<long[]>>();
            visitors.forEach(visitor -> all.add(threads.submit(() -> visits(visitor, more))));
            var millis = new ArrayList<long[]>();
            for (var one : all) {
                millis.add(one.get());
            }
            return new Done(millis.stream().flatMapToLong(Arrays::stream).sorted().toArray(), (System.nanoTime() - begin) / 1e9);
        }
    }

    private static long[] visits(Visit visitor, BooleanSupplier more) throws Exception {
        var millis = new ArrayList<Long>();
        while (more.getAsBoolean()) {
            var begin = System.nanoTime();
            visitor.make();
            millis.add((System.nanoTime() - begin) / 1_000_000);
        }
        return millis.stream().mapToLong(Long::longValue).toArray();
    }
}

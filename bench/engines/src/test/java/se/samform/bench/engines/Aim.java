package se.samform.bench.engines;

import java.util.Locale;

/** Three times the throughput for a third of the processor. */
record Aim(double throughput, double processor) {

    private static final double LEAST_THROUGHPUT = 3;
    private static final double MOST_PROCESSOR = 1.0 / 3;

    boolean isReached() {
        return throughput >= LEAST_THROUGHPUT && processor <= MOST_PROCESSOR;
    }

    String told() {
        return String.format(Locale.ROOT, "%s (× %.2f, × %.2f)", isReached() ? "reached" : "missed", throughput, processor);
    }
}

package se.samform.bench.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What ought to hold of all pages, and which ones don't keep it. */
final class Verdict {

    /** So that a page seems to be there at once. */
    static final double MOST_MILLIS = 100;
    /**
     * How much more a median may grow than those of pages that read no case. A page's and theirs each vary by 30 % on a machine
     * that does other things too, which makes 1.3 / 0.7 of nothing; what reads all cases grows tenfold with ten times as many.
     */
    static final double MOST_GROWTH = 2;

    private final Map<String, List<double[]>> taken;

    /** @param taken for each page what it took in each size, sorted, the smallest size first */
    Verdict(Map<String, List<double[]>> taken) {
        this.taken = taken;
    }

    /** What doesn't hold, in words; nothing if all does. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        taken.forEach((page, times) -> {
            var slowest = times.stream().mapToDouble(each -> part(each, 95)).max().orElseThrow();
            if (slowest >= MOST_MILLIS) {
                faults.add("%s: the 95th percentile is %.1f ms, not below %.0f".formatted(page, slowest, MOST_MILLIS));
            }
            if (growth(times) > MOST_GROWTH * still()) {
                faults.add("%s: the median grows × %.2f, more than %.0f times the × %.2f of pages without cases".formatted(page, growth(times), MOST_GROWTH, still()));
            }
        });
        return faults;
    }

    static double growth(List<double[]> times) {
        return part(times.getLast(), 50) / part(times.getFirst(), 50);
    }

    static double part(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    /** The middle one of the pages that read no case. */
    private double still() {
        var growths = beside().mapToDouble(Verdict::growth).sorted().toArray();
        return Arrays.stream(growths).skip((growths.length - 1) / 2).limit(2 - growths.length % 2).average().orElse(1);
    }

    private Stream<List<double[]>> beside() {
        return taken.entrySet().stream().filter(page -> page.getKey().startsWith(FilledInstallation.BESIDE)).map(Map.Entry::getValue);
    }
}

package se.samform.examples.demo.bench;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Lines for a person to read. */
final class Report {

    private final PrintStream out = System.out;

    void title(String text) {
        out.printf("%n== %s   (load average %s)%n", text, Processes.loadAverage());
    }

    void line(String text, Object... values) {
        out.println("   " + String.format(Locale.ROOT, text, values));
    }

    void each(String what, Map<String, Double> values) {
        line("%s: %s", what, values.entrySet().stream()
                .map(value -> "%s %s".formatted(value.getKey(), String.format(Locale.ROOT, "%.2f", value.getValue())))
                .collect(Collectors.joining(", ")));
    }

    void load(String what, Load.Done done) {
        line("%s: %d in %.1f s = %.1f/s; median %d ms, 95 %% within %d ms", what, done.count(), done.seconds(), done.perSecond(),
                done.percentile(50), done.percentile(95));
    }
}

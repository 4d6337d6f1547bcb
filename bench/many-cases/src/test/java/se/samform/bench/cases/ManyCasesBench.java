package se.samform.bench.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills an installation for each number of cases, and asks for the desk's pages by turns: the same page of one and of the
 * other at once after, so that whatever else the machine does meets both. One visitor who is an officer of nine tenths of
 * all cases; time from the request to the last byte of the answer on the loopback. It fails where a page is slow or grows.
 */
public final class ManyCasesBench {

    private static final List<Integer> SIZES = Arrays.stream(System.getProperty("bench.sizes", "10000,100000").split(",")).map(Integer::valueOf).toList();
    private static final int WARM_UP = 200;
    private static final int MEASURED = 150;

    private final List<FilledInstallation> installations = new ArrayList<>();
    private final Map<String, List<double[]>> taken = new LinkedHashMap<>();

    private ManyCasesBench() {}

    /** @param arguments the folder of the installations, made anew; the portal's war or a folder with it; the folder of the examples */
    public static void main(String[] arguments) throws Exception {
        var bench = new ManyCasesBench();
        var faults = List.<String>of();
        try {
            for (int size : SIZES) {
                bench.installations.add(new FilledInstallation(size, Path.of(arguments[0], "of-" + size), Path.of(arguments[1]), Path.of(arguments[2])));
            }
            bench.measure();
            bench.tell();
            faults = new Verdict(bench.taken).faults();
        } finally {
            for (var installation : bench.installations) {
                installation.close();
            }
        }
        faults.forEach(fault -> System.out.println("Missed: " + fault));
        System.exit(faults.isEmpty() ? 0 : 1);
    }

    /** Every page is warm before the first is measured: which one comes first doesn't matter. */
    private void measure() {
        var pages = installations.getFirst().names();
        pages.forEach(page -> byTurns(page, WARM_UP));
        for (var page : pages) {
            taken.put(page, byTurns(page, MEASURED));
        }
    }

    /** @return what each installation took, sorted */
    private List<double[]> byTurns(String page, int count) {
        var times = installations.stream().map(none -> new double[count]).toList();
        for (var i = 0; i < count; i++) {
            for (var turn = 0; turn < times.size(); turn++) {
                var which = (turn + i) % times.size();
                times.get(which)[i] = installations.get(which).time(page, i);
            }
        }
        times.forEach(Arrays::sort);
        return times;
    }

    private void tell() {
        System.out.println("\nMilliseconds, median and 95th percentile\n");
        System.out.println("| | " + String.join(" | ", installations.stream().map(each -> "%,d cases".formatted(each.size())).toList()) + " | Median grows |");
        System.out.println("| --- |" + " --- |".repeat(installations.size() + 1));
        taken.forEach((page, times) -> {
            var cells = String.join(" | ", times.stream().map(each -> "%.1f, %.1f".formatted(Verdict.part(each, 50), Verdict.part(each, 95))).toList());
            System.out.printf("| %s | %s | × %.2f |%n", page, cells, Verdict.growth(times));
        });
    }
}

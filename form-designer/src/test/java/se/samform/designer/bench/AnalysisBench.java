package se.samform.designer.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.samform.designer.analysis.Analysis;
import se.samform.designer.analysis.Budget;
import se.samform.designer.analysis.Finding;
import se.samform.designer.analysis.LargeForms;
import se.samform.designer.analysis.Report;

/**
 * Analyses generated forms of 10 to 2,000 questions, sizes in turns, and says how long it took and what memory it needed at
 * most besides what was there before. Writes a table and a plot into the folder that is named.
 */
public final class AnalysisBench {

  private static final List<Integer> SIZES = List.of(10, 20, 50, 100, 200, 300, 500, 1_000, 2_000);
  private static final int ROUNDS = 5;
  private static final LocalDate TODAY = LocalDate.of(2027, 8, 17);
  /** As much as it needs. */
  private static final Budget BUDGET = new Budget(5_000, 300_000);

  private final TreeMap<Integer, List<Measured>> measured = new TreeMap<>();

  /** @param megabytes at most, besides what was there before */
  record Measured(int conditions, double milliseconds, double megabytes, Report report) {

    long undecided() {
      return report.findings().stream().filter(finding -> finding.certainty() != Finding.Certainty.CERTAIN).count();
    }
  }

  /** @param arguments the folder */
  public static void main(String[] arguments) throws IOException {
    var folder = Files.createDirectories(Path.of(arguments[0]));
    var bench = new AnalysisBench();
    for (var warm = 0; warm < 20; warm++) {
      Analysis.of(LargeForms.of(100, 1_000 + warm).definition(), TODAY, BUDGET);
    }
    for (var round = 1; round <= ROUNDS; round++) {
      for (var size : SIZES) {
        bench.measured.computeIfAbsent(size, none -> new ArrayList<>()).add(measure(size, round));
      }
    }
    Files.writeString(folder.resolve("analysis.md"), bench.table());
    Files.writeString(folder.resolve("analysis.svg"), bench.plot());
    System.out.println(bench.table());
  }

  private static Measured measure(int size, long seed) {
    var large = LargeForms.of(size, seed);
    System.gc();
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    var before = used();
    long begun = System.nanoTime();
    var report = Analysis.of(large.definition(), TODAY, BUDGET);
    var milliseconds = (System.nanoTime() - begun) / 1e6;
    var peak = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    return new Measured(large.conditions(), milliseconds, Math.max(0, peak - before) / 1e6, report);
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
  }

  private static long used() {
    return heap().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
  }

  private String table() {
    var table = new StringBuilder("| Questions | Conditions | Milliseconds, median (of " + ROUNDS + " forms) | longest | Megabytes at most, median | Put to the solver | Findings | Not decided |\n")
        .append("| --- | --- | --- | --- | --- | --- | --- | --- |\n");
    measured.forEach((size, all) -> table.append(String.format(Locale.ROOT, "| %,d | %,d | %,.0f | %,.0f | %,.0f | %,.0f | %,.0f | %,d |%n", size,
        (long) median(all.stream().map(each -> (double) each.conditions())), median(all.stream().map(Measured::milliseconds)),
        all.stream().mapToDouble(Measured::milliseconds).max().orElseThrow(), median(all.stream().map(Measured::megabytes)),
        median(all.stream().map(each -> (double) each.report().questions())), median(all.stream().map(each -> (double) each.report().findings().size())),
        all.stream().mapToLong(Measured::undecided).sum())));
    return table.toString();
  }

  private String plot() {
    var time = new TreeMap<Integer, Double>();
    var memory = new TreeMap<Integer, Double>();
    measured.forEach((size, all) -> {
      time.put(size, median(all.stream().map(Measured::milliseconds)));
      memory.put(size, median(all.stream().map(Measured::megabytes)));
    });
    return new GrowthPlot().with("Time (milliseconds)", time).with("Memory at most (megabytes)", memory).drawn();
  }

  private static double median(Stream<Double> values) {
    var sorted = values.sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}

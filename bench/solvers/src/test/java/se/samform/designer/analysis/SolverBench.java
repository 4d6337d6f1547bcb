package se.samform.designer.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.logic.DefinitionCheck;
import se.samform.core.logic.Generated;

/**
 * The questions that the analysis of forms puts to its solver, put to others too, in turns. Ends with a table; fails where a
 * solver that ships says what is not so.
 */
final class SolverBench {

  /** A form of 500 questions has more than there is time for. */
  private static final int MOST = 300;
  private static final int WARM_UPS = Integer.getInteger("bench.warm-forms", 40);
  private static final long STACK = 512L << 20;

  private final Path services;
  private final Path results;

  private SolverBench(Path services, Path results) {
    this.services = services;
    this.results = results;
  }

  /** @param folders of the example services, and for the results */
  public static void main(String[] folders) throws Exception {
    var failed = new ArrayList<Throwable>();
    var thread = new Thread(null, () -> new SolverBench(Path.of(folders[0]), Path.of(folders[1])).run(), "bench", STACK);
    thread.setUncaughtExceptionHandler((bench, failure) -> failed.add(failure));
    thread.start();
    thread.join();
    if (!failed.isEmpty()) {
      throw new IllegalStateException(failed.getFirst());
    }
  }

  private void run() {
    try {
      var starts = FirstQuestions.milliseconds(Integer.getInteger("bench.starts", 5));
      measured("warm-up", generated(1_000, WARM_UPS));
      var families = new LinkedHashMap<String, Family>();
      families.put("example services", measured("example services", examples()));
      families.put("generated forms", measured("generated forms", generated(0, Integer.getInteger("bench.forms", 200))));
      for (var size : System.getProperty("bench.sizes", "50,100").split(",")) {
        families.put(size + " questions", measured(size + " questions", larger(Integer.parseInt(size))));
      }
      print(Printed.of(families, starts));
      check(families);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Family measured(String what, Stream<ServiceDefinition> forms) {
    long begun = System.nanoTime();
    var family = new Family();
    forms.filter(definition -> DefinitionCheck.faultsOf(definition).isEmpty()).forEach(definition -> family.add(definition, MOST));
    System.out.printf("%s: %d forms, %d questions, %d s%n", what, family.forms, family.questions, (System.nanoTime() - begun) / 1_000_000_000);
    return family;
  }

  private Stream<ServiceDefinition> examples() throws IOException {
    try (var files = Files.list(services)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream().map(SolverBench::read);
    }
  }

  private static ServiceDefinition read(Path file) {
    try {
      return ((ReadResult.Read) DefinitionCodec.read(Files.readAllBytes(file))).definition();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<ServiceDefinition> generated(long from, int count) {
    return LongStream.range(from, from + count).mapToObj(seed -> new Generated(seed).definition());
  }

  private static Stream<ServiceDefinition> larger(int size) {
    return LongStream.range(0, 2).mapToObj(seed -> Larger.of(seed, size));
  }

  private void print(List<String> lines) throws IOException {
    lines.forEach(System.out::println);
    Files.createDirectories(results);
    Files.write(results.resolve("solvers.md"), lines);
  }

  private static void check(Map<String, Family> families) {
    families.values().forEach(family -> {
      family.quarrels.stream().limit(20).forEach(System.out::println);
      if (family.tallies.get(Solvers.SMTINTERPOL).wrong > 0) {
        throw new AssertionError("What ships is wrong");
      }
    });
  }
}

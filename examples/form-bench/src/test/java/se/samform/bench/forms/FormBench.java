package se.samform.bench.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Every engine on forms of 10 to 2,000 questions, side by side; told on standard output and as a plot. */
public final class FormBench {

  private static final List<Integer> SIZES = List.of(10, 20, 50, 100, 200, 500, 1000, 2000);
  private static final long SEED = 20_270_817;
  /** For the rounds of one size; each of these is passed by a few rounds of the slowest. */
  private static final double SECONDS = 12;
  private static final int AGREED = 5;

  private FormBench() {}

  /** @param arguments the folder of what runs in Node; where results go */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var only = System.getProperty("bench.only", "");
    if (!only.isEmpty() && !List.of(only.split(",")).contains("forms")) {
      return;
    }
    var folder = Files.createDirectories(Path.of(arguments[1]));
    var node = NodePackages.installed(Path.of(arguments[0]), folder.resolve("node"));
    var engines = List.of(
        new SamformEngine(),
        new JavaRosaEngine(),
        new JsonLogicEngine(),
        NodeEngine.survey(node),
        NodeEngine.formio(node),
        NodeEngine.jsonLogic(node));
    try {
      agree(engines);
      var results = timed(engines);
      System.out.println(results.told());
      System.out.println(chains(engines.subList(0, 2)));
      var plot = folder.resolve("performance-form-language.svg");
      Files.writeString(plot, Plot.of(results));
      System.out.println("The plot: " + plot);
    } finally {
      engines.forEach(Engine::close);
    }
  }

  private static void agree(List<Engine> engines) {
    for (int seed = 1; seed <= AGREED; seed++) {
      Agreement.require(GeneratedForm.of(seed, 100), engines);
    }
  }

  private static Results timed(List<Engine> engines) {
    var results = new Results(engines.stream().map(Engine::name).toList());
    for (int size : SIZES) {
      results.put(size, timed(GeneratedForm.of(SEED, size), engines));
    }
    return results;
  }

  private static Map<String, Map<Task, Measured>> timed(Form form, List<Engine> engines) {
    long begin = System.nanoTime();
    Agreement.require(form, engines);
    var measured = new Turns(engines, SECONDS).time(form);
    System.out.printf("%,d questions: all agree; timed in %.0f s%n", form.size(), (System.nanoTime() - begin) / 1e9);
    return measured;
  }

  /** What a change costs by how many calculated values follow it, in small and large forms. */
  private static String chains(List<Engine> engines) {
    var told = new StringBuilder("| One change, microseconds | 1 follows | 10 follow | 100 follow |\n| --- | --- | --- | --- |\n");
    for (var engine : engines) {
      for (int size : List.of(200, 2000)) {
        told.append("| ").append(engine.name()).append(", ").append(Results.count(size)).append(" questions");
        for (int links : List.of(1, 10, 100)) {
          told.append(" | ").append(Results.rounded(change(Chains.of(size, links), engine) / 1000));
        }
        told.append(" |\n");
      }
    }
    return told.toString();
  }

  private static double change(Form form, Engine engine) {
    Agreement.require(form, List.of(engine));
    return new Turns(List.of(engine), 1).time(form).get(engine.name()).get(Task.CHANGE).nanoseconds();
  }
}

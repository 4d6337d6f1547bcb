package se.samform.designer.analysis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The first question to each solver, in programs of their own, in turns. */
final class FirstQuestions {

  private FirstQuestions() {}

  /** The middle one of so many. */
  static Map<Solvers, Long> milliseconds(int rounds) throws IOException, InterruptedException {
    var all = new EnumMap<Solvers, List<Long>>(Solvers.class);
    for (var round = 0; round < rounds; round++) {
      for (var solver : Solvers.values()) {
        all.computeIfAbsent(solver, each -> new ArrayList<>()).add(once(solver));
      }
    }
    var middle = new EnumMap<Solvers, Long>(Solvers.class);
    all.forEach((solver, times) -> middle.put(solver, times.stream().sorted().toList().get(times.size() / 2)));
    return middle;
  }

  private static long once(Solvers solver) throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var program = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), FirstQuestion.class.getName(), solver.name())
        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var printed = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    program.waitFor();
    return Long.parseLong(printed.lines().reduce((one, last) -> last).orElseThrow());
  }
}

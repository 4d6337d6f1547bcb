package se.samform.designer.analysis;

import java.io.File;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Those that are measured. */
enum Solvers {
  SMTINTERPOL("SMTInterpol", List.of("smtinterpol"), AsItIs::new),
  Z3("Z3", List.of("z3-turnkey", "turnkey-support"), ByZ3::new),
  CHOCO("Choco", List.of("choco-solver", "automaton", "jgrapht-core", "jheaps", "sizeof", "slf4j-nop"), () -> new ByChoco(false)),
  CHOCO_LEARNING("Choco, learning", CHOCO.jars, () -> new ByChoco(true)),
  SAT4J("Sat4j", List.of("org.ow2.sat4j"), BySat4j::new);

  private final String title;
  private final List<String> jars;
  private final Supplier<Decider> opened;

  /** @param jars how the files begin that it needs */
  Solvers(String title, List<String> jars, Supplier<Decider> opened) {
    this.title = title;
    this.jars = jars;
    this.opened = opened;
  }

  String title() {
    return title;
  }

  Decider open() {
    return opened.get();
  }

  /** Bytes of its jars and all that they need. */
  long size() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(File::new)
        .filter(file -> jars.stream().anyMatch(jar -> file.getName().startsWith(jar))).mapToLong(File::length).sum();
  }
}

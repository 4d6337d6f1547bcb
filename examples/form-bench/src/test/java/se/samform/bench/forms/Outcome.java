package se.samform.bench.forms;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What an engine makes of answers: which questions are shown, what is calculated, and of what is shown, what is required
 * and missing and what is malformed.
 */
record Outcome(Set<String> shown, Map<String, String> calculated, Set<String> missing, Set<String> invalid) {

  /** What the other says otherwise, question by question; empty when they agree. */
  Set<String> differsFrom(Outcome other) {
    var differences = new TreeSet<String>();
    differ("shown", shown, other.shown, differences);
    differ("missing", missing, other.missing, differences);
    differ("malformed", invalid, other.invalid, differences);
    Stream.concat(calculated.keySet().stream(), other.calculated.keySet().stream())
        .filter(id -> !calculated.getOrDefault(id, "nothing").equals(other.calculated.getOrDefault(id, "nothing")))
        .map(id -> id + ": " + calculated.get(id) + " or " + other.calculated.get(id))
        .forEach(differences::add);
    return differences;
  }

  private static void differ(String what, Set<String> one, Set<String> other, Set<String> differences) {
    one.stream().filter(id -> !other.contains(id)).forEach(id -> differences.add(id + ": " + what + " or not"));
    other.stream().filter(id -> !one.contains(id)).forEach(id -> differences.add(id + ": not " + what + " or so"));
  }
}

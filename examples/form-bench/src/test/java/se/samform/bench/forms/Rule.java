package se.samform.bench.forms;

import java.util.List;
import java.util.stream.Stream;

/** When something is so: always, never, or by comparisons that must all hold, or of which any must. */
record Rule(Conjunction conjunction, List<Comparison> comparisons) {

  enum Conjunction {
    ALL,
    ANY
  }

  static final Rule ALWAYS = new Rule(Conjunction.ALL, List.of());
  static final Rule NEVER = new Rule(Conjunction.ANY, List.of());

  Rule {
    comparisons = List.copyOf(comparisons);
  }

  boolean isConstant() {
    return comparisons.isEmpty();
  }

  boolean isAll() {
    return conjunction == Conjunction.ALL;
  }

  boolean isAlways() {
    return isConstant() && isAll();
  }

  boolean isNever() {
    return isConstant() && !isAll();
  }

  /** The same, and this too. Only for rules that all must hold. */
  Rule and(Comparison comparison) {
    if (!isAll()) {
      throw new IllegalArgumentException("Any of several cannot be added to");
    }
    return new Rule(Conjunction.ALL, Stream.concat(comparisons.stream(), Stream.of(comparison)).toList());
  }
}

package se.samform.engine.statistics;

import java.util.HashMap;
import java.util.Map;

/** Numbers to be added to, or taken from, what is counted already. */
final class Tally {

  private final Map<Counted, Integer> numbers = new HashMap<>();

  void add(Counted what, int n) {
    numbers.merge(what, n, (one, other) -> one + other == 0 ? null : one + other);
  }

  void add(Tally other) {
    other.numbers.forEach(this::add);
  }

  void take(Tally other) {
    other.numbers.forEach((what, n) -> add(what, -n));
  }

  /** None of them 0. */
  Map<Counted, Integer> numbers() {
    return Map.copyOf(numbers);
  }
}

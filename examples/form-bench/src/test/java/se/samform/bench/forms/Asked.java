package se.samform.bench.forms;

import java.util.List;

/**
 * A question of an abstract form.
 *
 * @param addends what a calculated value adds up; nothing for what people answer
 * @param isLookedAt whether rules or calculated values may look at it. What they do must not be malformed in any answers:
 *     engines differ in whether a malformed answer counts
 */
record Asked(String id, Kind kind, Rule shown, Rule required, List<Asked> addends, boolean isLookedAt) {

  static final int SMALLEST = 0;
  static final int LARGEST = 100;
  static final int LONGEST = 40;
  static final List<String> OPTIONS = List.of("a", "b", "c", "d");

  Asked {
    addends = List.copyOf(addends);
  }

  boolean isCalculated() {
    return kind == Kind.CALCULATED;
  }

  boolean isNumeric() {
    return kind == Kind.NUMBER || kind == Kind.CALCULATED;
  }
}

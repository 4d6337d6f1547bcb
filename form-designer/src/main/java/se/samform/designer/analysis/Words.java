package se.samform.designer.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samform.core.answer.Characters;

/** Numbers for texts: two have the same one when a condition takes them for the same. Other texts than these have higher ones. */
final class Words {

  private final Map<String, Integer> codes = new HashMap<>();
  private final List<String> texts = new ArrayList<>();
  private boolean isClosed;

  /** From now on no other text gets a number. */
  void close() {
    isClosed = true;
  }

  int code(String text) {
    var normal = Characters.asCompared(text);
    return codes.computeIfAbsent(normal, none -> {
      if (isClosed) {
        throw new IllegalStateException("Nothing in the form names " + text);
      }
      texts.add(normal);
      return texts.size() - 1;
    });
  }

  /** Whether the form names it. */
  boolean isNamed(String text) {
    return codes.containsKey(Characters.asCompared(text));
  }

  /** Whether a condition takes the one for the other. */
  static boolean isSame(String one, String other) {
    return Characters.asCompared(one).equals(Characters.asCompared(other));
  }

  /** All texts that have a number, by that. */
  List<String> texts() {
    return List.copyOf(texts);
  }

  int size() {
    return texts.size();
  }
}

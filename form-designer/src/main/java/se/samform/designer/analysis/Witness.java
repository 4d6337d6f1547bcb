package se.samform.designer.analysis;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Answers that show something.
 *
 * @param on the day on which they are given
 * @param answers raw texts by path, as a page would post them
 */
public record Witness(LocalDate on, Map<String, List<String>> answers) {

  public Witness {
    answers = Collections.unmodifiableMap(new TreeMap<>(answers));
  }
}

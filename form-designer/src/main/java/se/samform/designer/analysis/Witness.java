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
 * @param within areas, by role, in which the places on its maps lie: a definition knows no municipality's own
 * @param answers raw texts by path, as a page would post them
 */
public record Witness(LocalDate on, List<String> within, Map<String, List<String>> answers) {

  public Witness {
    within = within.stream().sorted().toList();
    answers = Collections.unmodifiableMap(new TreeMap<>(answers));
  }
}

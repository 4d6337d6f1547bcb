package se.samform.designer.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts what stands on pages in the order in which people read it: pages, lines from above, from left to right. */
final class Spots {

  private static final Comparator<Field> FROM_ABOVE = Comparator.comparing(Field::page).thenComparing(field -> field.box().top()).thenComparing(field -> field.box().left());

  private Spots() {}

  static List<Field> inOrder(List<Field> fields) {
    var ordered = new ArrayList<Field>();
    var line = new ArrayList<Field>();
    for (var field : fields.stream().sorted(FROM_ABOVE).toList()) {
      if (!line.isEmpty() && !line.getFirst().box().isBeside(field.box())) {
        end(line, ordered);
      }
      line.add(field);
    }
    end(line, ordered);
    return ordered;
  }

  private static void end(List<Field> line, List<Field> ordered) {
    line.sort(Comparator.comparing(field -> field.box().left()));
    ordered.addAll(line);
    line.clear();
  }
}

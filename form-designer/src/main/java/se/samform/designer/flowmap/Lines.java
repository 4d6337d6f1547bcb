package se.samform.designer.flowmap;

import java.util.ArrayList;
import java.util.List;

/** A text in short lines, and how wide they are: a little wider than any browser sets them. */
final class Lines {

  private static final String MORE = "…";

  private Lines() {}

  /** @param chars on a line @param most lines; what doesn't fit is cut, and says so */
  static List<String> of(String text, int chars, int most) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : text.strip().split("\\s+")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > chars) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return cut(lines, chars, most);
  }

  private static List<String> cut(List<String> lines, int chars, int most) {
    var kept = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
    if (lines.size() > most) {
      kept.set(most - 1, kept.get(most - 1) + MORE);
    }
    kept.replaceAll(line -> line.length() <= chars ? line : line.substring(0, chars - 1).strip() + MORE);
    return List.copyOf(kept);
  }

  /** @param ofOne letter, on the average of a text, in pixels */
  static int width(List<String> lines, int ofOne) {
    return lines.stream().mapToInt(String::length).max().orElse(0) * ofOne;
  }
}

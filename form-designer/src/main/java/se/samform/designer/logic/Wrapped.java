package se.samform.designer.logic;

import java.util.ArrayList;
import java.util.List;

/** Texts in boxes: an SVG doesn't wrap them. */
final class Wrapped {

  private static final int MOST_LINES = 3;

  private Wrapped() {}

  /** At most three lines; what is left ends with …. */
  static List<String> lines(String text, int longest) {
    var lines = new ArrayList<String>();
    var rest = text.strip();
    while (rest.length() > longest && lines.size() < MOST_LINES - 1) {
      int space = rest.lastIndexOf(' ', longest);
      int end = space > 0 ? space : longest;
      lines.add(rest.substring(0, end));
      rest = rest.substring(end).strip();
    }
    lines.add(cut(rest, longest));
    return lines;
  }

  static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1).strip() + "…";
  }
}

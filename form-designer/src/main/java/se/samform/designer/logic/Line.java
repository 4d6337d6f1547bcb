package se.samform.designer.logic;

import java.util.List;
import java.util.Optional;
import se.samform.core.text.LocalText;

/**
 * One line of a condition or formula as a page shows it.
 *
 * @param key its place: {@code c.0.1}; the names of its fields begin with it
 * @param depth how many lines it stands within
 * @param kind what it is, as it is posted
 * @param word what stands before it: "och", "eller"
 * @param selects drop-downs, in the order of the page
 * @param entry what it is compared with, if anything
 * @param sentence of what can't be chosen in, and stays as it is
 * @param kept that itself, as JSON
 * @param said what is wrong with the line
 * @param isUnfinished whether nothing can be saved before that is mended
 */
public record Line(
    String key, int depth, String kind, LocalText word, List<Select> selects, Optional<Entry> entry, Optional<LocalText> sentence, Optional<String> kept,
    Optional<LocalText> said, boolean isUnfinished) {

  public Line {
    selects = List.copyOf(selects);
  }

  /** @param name of the field @param label what it is called to those who don't see it */
  public record Select(String name, LocalText label, List<Choice> of, String chosen) {
    public Select {
      of = List.copyOf(of);
    }
  }

  /** How a value is given. */
  public enum Input {
    ONE,
    SEVERAL,
    NUMBER,
    DAY,
    TIME,
    TEXT,
    /** One on each line. */
    LINES
  }

  /**
   * A value to choose or type.
   *
   * @param name of the field; of several, each value by itself
   * @param of what can be chosen, where one chooses
   * @param values what is chosen, or stands in the field
   * @param unit behind it
   */
  public record Entry(String name, LocalText label, Input input, List<Choice> of, List<String> values, LocalText unit) {
    public Entry {
      of = List.copyOf(of);
      values = List.copyOf(values);
    }

    /** What stands in a field of one value. */
    public String value() {
      return input == Input.LINES ? String.join("\n", values) : values.isEmpty() ? "" : values.getFirst();
    }
  }
}

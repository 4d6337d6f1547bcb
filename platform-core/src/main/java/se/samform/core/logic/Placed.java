package se.samform.core.logic;

import java.util.List;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;

/**
 * A question where it is asked.
 *
 * @param path its id, or inside a group {@code diary.2.what}
 * @param rows the rows that it stands in, the outermost first; none outside groups
 */
public record Placed(Question question, String path, List<Row> rows) {

  public Placed {
    rows = List.copyOf(rows);
  }

  /** @param number from 1 */
  public record Row(GroupQuestion group, String key, int number) {}
}

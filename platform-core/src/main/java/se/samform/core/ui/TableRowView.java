package se.samform.core.ui;

import java.util.List;

/**
 * A row of a group that looks like a table.
 *
 * @param cells one per column, each the question in it, or nothing where it is not asked in this row
 */
public record TableRowView(String path, String key, String title, List<List<QuestionView>> cells) {

  public TableRowView {
    cells = cells.stream().map(List::copyOf).toList();
  }
}

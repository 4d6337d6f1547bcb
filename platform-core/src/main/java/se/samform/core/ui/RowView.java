package se.samform.core.ui;

import java.util.List;

/**
 * A row of a group.
 *
 * @param path of the row: {@code diary.2}
 * @param key the last part of it
 * @param title "Dag 2", or the name of a fixed row
 */
public record RowView(String path, String key, String title, List<QuestionView> questions) {

  public RowView {
    questions = List.copyOf(questions);
  }
}

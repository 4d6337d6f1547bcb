package se.samform.core.form;

import java.util.List;
import se.samform.core.text.LocalText;

/**
 * Questions that are answered once per row: the days of a diary, children, journeys. May stand in another group. Raw
 * answers have the keys of its rows at its own path, {@code diary} → ["1", "3"], and what is answered in them below
 * that: {@code diary.3.what}.
 *
 * @param row what one row is called: "Dag", "Barn"
 */
public record GroupQuestion(Ask ask, List<Question> questions, Rows rows, LocalText row, GroupDisplay display)
    implements Question {

  /** With its questions below each other. */
  public GroupQuestion(Ask ask, List<Question> questions, Rows rows, LocalText row) {
    this(ask, questions, rows, row, GroupDisplay.ROWS);
  }

  /** The most rows that a group may have. */
  public static final int MOST_ROWS = 100;

  public GroupQuestion {
    questions = List.copyOf(questions);
  }
}

package se.samform.engine.booking;

import java.util.List;
import se.samform.core.answer.HeldTime;
import se.samform.core.form.SlotQuestion;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.Placed;
import se.samform.engine.content.Content;

/** Times that were typed. The id of one counts only as long as all else stands there that the calendar told with it. */
public final class Wishes {

  private Wishes() {}

  /** The content without ids that no calendar gave. @param evaluation of that content */
  public static Content of(Content content, Evaluation evaluation) {
    var kept = content;
    for (var step : evaluation.shownSteps()) {
      for (var placed : evaluation.placed(step)) {
        kept = placed.question() instanceof SlotQuestion ? of(kept, placed) : kept;
      }
    }
    return kept;
  }

  private static Content of(Content content, Placed placed) {
    boolean isHeld = HeldTime.of(content.answers(), content.looked(), placed.path()).isPresent();
    return isHeld ? content : content.with(content.answers().with(placed.path() + "." + SlotQuestion.SLOT, List.of()));
  }
}

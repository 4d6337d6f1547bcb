package se.samform.designer.logic;

import jakarta.json.JsonValue;
import java.util.List;

/**
 * A condition as lines to choose in. What isn't chosen yet is empty, so that a half-made condition can be shown again;
 * {@link ConditionText} says whether it is finished.
 */
public sealed interface ConditionPart {

  /** Always or never. */
  record Fixed(boolean holds) implements ConditionPart {}

  /** Several lines. */
  record Group(Match match, List<ConditionPart> of) implements ConditionPart {
    public Group {
      of = List.copyOf(of);
    }
  }

  /** That a line does not hold; a missing answer makes it hold. */
  record Not(ConditionPart of) implements ConditionPart {}

  /**
   * What is asked of one answer.
   *
   * @param path empty until it is chosen
   * @param relation key of a {@link Relation}; empty until it is chosen
   * @param with what it is compared with
   */
  record Row(String path, String relation, With with) implements ConditionPart {}

  /** That some row of a group is so, or none. */
  record Rows(String group, boolean isNone, ConditionPart where) implements ConditionPart {}

  /** What can't be shown as choices, and stays as it is. */
  record Kept(JsonValue json) implements ConditionPart {}

  /** How many lines of a group must hold. */
  enum Match {
    ALL,
    ANY,
    NOT_ALL,
    NONE
  }

  /** The other side of a comparison. */
  sealed interface With {

    /** As the format spells them; one, or for a list any number. */
    record Values(List<String> texts) implements With {
      public Values {
        texts = List.copyOf(texts);
      }
    }

    record Answer(String path) implements With {}

    With NOTHING = new Values(List.of());

    static With value(String text) {
      return new Values(List.of(text));
    }
  }

  /** A line in which nothing is chosen. */
  ConditionPart BLANK = new Row("", "", With.NOTHING);
}

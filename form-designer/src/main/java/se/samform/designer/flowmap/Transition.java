package se.samform.designer.flowmap;

import se.samform.core.logic.Condition;
import se.samform.core.text.LocalText;

/**
 * One way on in the life of a case.
 *
 * @param from the id of a status, or {@link FlowNode#START}, or one of the days that time counts from
 * @param to the id of a status
 * @param words what is done
 * @param who by whom, or when
 * @param when on the answers; else the way isn't there
 * @param at what makes it one, as a JSON pointer (RFC 6901) into the published format
 */
public record Transition(String from, String to, How how, LocalText words, LocalText who, Condition when, String at) {

  /** Who or what brings it about. */
  public enum How {
    CITIZEN,
    OFFICER,
    /** An officer decides. */
    DECISION,
    /** What came of the tasks. */
    TASKS,
    TIME
  }

  public boolean isByTime() {
    return how == How.TIME;
  }

  public boolean isConditional() {
    return !when.equals(Condition.ALWAYS);
  }

  /** What stands at its line: when, if it is time that does it, else what is done. */
  public LocalText label() {
    return isByTime() ? who : words;
  }

  /** Whether it leads nowhere else. */
  public boolean isLoop() {
    return from.equals(to);
  }
}

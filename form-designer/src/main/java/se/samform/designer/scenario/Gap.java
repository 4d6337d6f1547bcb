package se.samform.designer.scenario;

import java.util.Optional;
import se.samform.core.logic.Condition;
import se.samform.core.text.LocalText;

/**
 * Something that no scenario goes through.
 *
 * @param at where it stands, as a JSON pointer (RFC 6901) into the published format
 * @param title what a scenario that closes it tells of
 * @param sentence for an administrator
 * @param wanted what must hold of some answers to close it; empty where answers alone close nothing
 */
public record Gap(Kind kind, String at, LocalText title, LocalText sentence, Optional<Wanted> wanted) {

  /** What is gone through by none. */
  public enum Kind {
    /** No scenario shows it. */
    QUESTION_SHOWN,
    /** It is shown, and none answers it. */
    QUESTION_ANSWERED,
    CONDITION_TRUE,
    CONDITION_FALSE,
    /** A rule of a decision table, a case of a formula, or what is so otherwise. */
    ROW_APPLIED,
    /** No case goes from the one status to the other. */
    CHANGE_MADE
  }

  /**
   * A condition that some answers must make hold, or fail.
   *
   * @param group in some row of it; empty outside all groups
   */
  public record Wanted(Condition condition, boolean holds, Optional<String> group) {}
}

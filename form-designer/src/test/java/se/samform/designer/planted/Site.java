package se.samform.designer.planted;

import java.util.Optional;
import se.samform.core.logic.Condition;

/**
 * A condition as it is written somewhere in a form; its parts are not.
 *
 * @param at JSON pointer
 * @param group in whose rows it is asked
 * @param use what goes by it
 * @param owner id of the question it is written at; of a step, a table, a timer or a task in other uses
 */
record Site(String at, Condition condition, Optional<String> group, Use use, String owner) {

  enum Use {
    STEP_SHOWN, QUESTION_SHOWN, REQUIRED, READ_ONLY, OPTION_SHOWN,
    /** A row of a formula's cases or of a table; among the rows, where some row is looked for. */
    FORMULA, RULE, WHERE,
    /** What is asked of answers that were handed in. */
    FLOW
  }
}

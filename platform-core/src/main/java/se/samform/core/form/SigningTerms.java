package se.samform.core.form;

import se.samform.core.logic.Condition;

/**
 * That those whom the form asks of as persons who sign do so before it is handed in.
 *
 * @param days after which nobody can sign any more
 * @param remindAfter days after which who has not signed is reminded
 * @param unless when it holds nobody but the one who hands in signs
 */
public record SigningTerms(Order order, int days, int remindAfter, Condition unless) {

  /** In which order they sign. */
  public enum Order {
    TOGETHER,
    /** Each is invited when the one before has signed; in page order. */
    ONE_AFTER_ANOTHER
  }
}

package se.samform.core.form;

import java.util.Optional;
import se.samform.core.logic.Condition;

/**
 * That those whom the form asks of as persons who sign do so before it is handed in.
 *
 * @param days after which nobody can sign any more
 * @param remindAfter days after which who has not signed is reminded
 * @param unless when it holds nobody but the one who hands in signs
 * @param guardians whose guardians they are, by a register; empty where whoever the form names may sign
 * @param signatories for which organisation they sign, by a register; never beside guardians
 * @param shared whether the case is on the pages of those who signed too, to be read
 */
public record SigningTerms(
    Order order, int days, int remindAfter, Condition unless, Optional<GuardianTerms> guardians, Optional<SignatoryTerms> signatories, boolean shared) {

  /** Guardians have the case of their child; whoever else signs has not. */
  public SigningTerms(Order order, int days, int remindAfter, Condition unless, Optional<GuardianTerms> guardians) {
    this(order, days, remindAfter, unless, guardians, Optional.empty(), guardians.isPresent());
  }

  /** Of whom no register is asked. */
  public SigningTerms(Order order, int days, int remindAfter, Condition unless) {
    this(order, days, remindAfter, unless, Optional.empty());
  }

  /** In which order they sign. */
  public enum Order {
    TOGETHER,
    /** Each is invited when the one before has signed; in page order. */
    ONE_AFTER_ANOTHER
  }
}

package se.samform.core.form;

import java.util.List;
import java.util.Optional;
import se.samform.core.logic.Formula;
import se.samform.core.text.LocalText;

/**
 * A number, a day or a word worked out from answers, a number rounded HALF_UP to its decimals; missing as long as anything
 * it needs is missing.
 *
 * @param result what the formula gives
 * @param currency of a number what it is an amount of; then it has two decimals and no unit
 * @param onPage whether people see it where it stands; it counts as an answer either way
 */
public record CalculatedValue(
    Ask ask,
    Formula formula,
    Formula.Kind result,
    int decimals,
    LocalText unit,
    Optional<Currency> currency,
    boolean onPage)
    implements Question {

  /** No amount of money. */
  public CalculatedValue(
      Ask ask, Formula formula, Formula.Kind result, int decimals, LocalText unit, boolean onPage) {
    this(ask, formula, result, decimals, unit, Optional.empty(), onPage);
  }

  /** A number. */
  public CalculatedValue(Ask ask, Formula formula, int decimals, LocalText unit, boolean onPage) {
    this(ask, formula, Formula.Kind.NUMBER, decimals, unit, onPage);
  }

  @Override
  public List<String> paths() {
    return List.of();
  }
}

package se.samform.core.form;

import java.util.List;
import se.samform.core.logic.Formula;
import se.samform.core.text.LocalText;

/**
 * A number worked out from answers, rounded HALF_UP to its decimals; missing as long as anything it needs is missing.
 *
 * @param onPage whether people see it where it stands; it counts as an answer either way
 */
public record CalculatedValue(Ask ask, Formula formula, int decimals, LocalText unit, boolean onPage)
    implements Question {

  @Override
  public List<String> paths() {
    return List.of();
  }
}

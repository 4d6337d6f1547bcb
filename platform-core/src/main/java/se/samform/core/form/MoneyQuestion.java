package se.samform.core.form;

import java.math.BigDecimal;
import java.util.Optional;

/** An amount of money with at most two decimals, within limits that themselves are allowed. */
public record MoneyQuestion(Ask ask, Currency currency, Optional<BigDecimal> min, Optional<BigDecimal> max)
    implements Question {

  public static final int DECIMALS = 2;
}

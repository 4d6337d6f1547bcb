package se.samform.core.form;

import java.math.BigDecimal;
import java.util.Optional;
import se.samform.core.text.LocalText;

/** A number with at most so many decimals, within limits that themselves are allowed. */
public record NumberQuestion(
    Ask ask, int decimals, Optional<BigDecimal> min, Optional<BigDecimal> max, LocalText unit) implements Question {}

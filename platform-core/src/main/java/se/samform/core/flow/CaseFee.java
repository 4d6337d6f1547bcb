package se.samform.core.flow;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import se.samform.core.form.Currency;
import se.samform.core.id.PaymentId;

/** What a case costs by its e-service's own terms, as it was reckoned at hand-in. Fees that an officer thinks of are others. */
public record CaseFee(PaymentId id, BigDecimal amount, Currency currency, Map<String, BigDecimal> byDecision, Standing standing) {

  public CaseFee {
    byDecision = Map.copyOf(byDecision);
  }

  public enum Standing {
    /** Known, and asked for of nobody. */
    RECKONED,
    ASKED,
    PAID
  }

  static CaseFee of(FeeEvent.FeeReckoned reckoned) {
    return new CaseFee(reckoned.fee(), reckoned.amount(), reckoned.currency(), reckoned.byDecision(), Standing.RECKONED);
  }

  CaseFee now(Standing next) {
    return new CaseFee(id, amount, currency, byDecision, next);
  }

  /** What it comes to when this is what is decided. @param ruling empty while nothing is */
  BigDecimal under(Optional<String> ruling) {
    return ruling.map(id -> byDecision.getOrDefault(id, amount)).orElse(amount);
  }
}

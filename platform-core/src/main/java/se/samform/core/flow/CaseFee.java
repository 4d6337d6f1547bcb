package se.samform.core.flow;

import java.math.BigDecimal;
import se.samform.core.form.Currency;
import se.samform.core.id.PaymentId;

/** What a case costs by its e-service's own terms, as it was reckoned at hand-in. Fees that an officer thinks of are others. */
public record CaseFee(PaymentId id, BigDecimal amount, Currency currency, Standing standing) {

  public enum Standing {
    /** Known, and asked for of nobody. */
    RECKONED,
    ASKED,
    PAID
  }

  static CaseFee of(FeeEvent.FeeReckoned reckoned) {
    return new CaseFee(reckoned.fee(), reckoned.amount(), reckoned.currency(), Standing.RECKONED);
  }

  CaseFee now(Standing next) {
    return new CaseFee(id, amount, currency, next);
  }
}

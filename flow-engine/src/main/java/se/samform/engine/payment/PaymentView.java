package se.samform.engine.payment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import se.samform.core.form.Currency;
import se.samform.core.id.PaymentId;

/** A payment for people to read. @param fee of the open case that it is for */
public record PaymentView(
    PaymentId id, Optional<PaymentId> fee, PaymentState state, boolean goesBack, BigDecimal amount, Currency currency, String provider,
    String reference, Instant at) {

  static PaymentView of(Payment payment) {
    return new PaymentView(
        payment.id(), payment.fee(), payment.standing().state(), payment.standing().money() == Money.GIVE_BACK, payment.amount(), payment.currency(),
        payment.provider(), payment.reference().orElse(""), payment.paidAt().orElse(payment.createdAt()));
  }
}

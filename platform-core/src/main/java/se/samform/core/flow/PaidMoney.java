package se.samform.core.flow;

import java.math.BigDecimal;
import java.util.Optional;
import se.samform.core.id.PaymentId;

/**
 * Money that came for a case.
 *
 * @param fee that it was for; empty for what was paid before the case was handed in
 */
public record PaidMoney(PaymentId payment, Optional<PaymentId> fee, BigDecimal amount) {

  static PaidMoney of(FeeEvent.Paid paid) {
    return new PaidMoney(paid.payment(), paid.fee(), paid.amount());
  }

  boolean isFor(PaymentId of) {
    return fee.filter(of::equals).isPresent();
  }
}

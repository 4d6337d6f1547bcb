package se.samform.core.flow;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.id.PaymentId;

/**
 * Money that came for a case, and what of it goes back.
 *
 * @param fee that it was for; empty for what was paid before the case was handed in
 * @param back how much of it has been paid back
 * @param underWay what is to be paid back, and nobody knows yet whether it was
 */
public record PaidMoney(PaymentId payment, Optional<PaymentId> fee, BigDecimal amount, BigDecimal back, List<Refund> underWay) {

  public PaidMoney {
    underWay = List.copyOf(underWay);
  }

  /** What is to go back. */
  public record Refund(PaymentId id, BigDecimal amount) {}

  static PaidMoney of(FeeEvent.Paid paid) {
    return new PaidMoney(paid.payment(), paid.fee(), paid.amount(), BigDecimal.ZERO, List.of());
  }

  /** What can be paid back of it still. */
  public BigDecimal left() {
    return underWay.stream().map(Refund::amount).reduce(amount.subtract(back), BigDecimal::subtract);
  }

  boolean isFor(PaymentId of) {
    return fee.filter(of::equals).isPresent();
  }

  /** Whether it is as if nothing had been paid. */
  boolean isAllBack() {
    return back.compareTo(amount) >= 0;
  }

  boolean isUnderWay(PaymentId refund) {
    return underWay.stream().anyMatch(each -> each.id().equals(refund));
  }

  PaidMoney asked(Refund refund) {
    return new PaidMoney(payment, fee, amount, back, Stream.concat(underWay.stream(), Stream.of(refund)).toList());
  }

  PaidMoney paidBack(PaymentId refund) {
    var sum = underWay.stream().filter(each -> each.id().equals(refund)).map(Refund::amount).reduce(back, BigDecimal::add);
    return new PaidMoney(payment, fee, amount, sum, without(refund));
  }

  PaidMoney kept(PaymentId refund) {
    return new PaidMoney(payment, fee, amount, back, without(refund));
  }

  private List<Refund> without(PaymentId refund) {
    return underWay.stream().filter(each -> !each.id().equals(refund)).toList();
  }
}

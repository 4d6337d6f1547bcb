package se.samform.core.flow;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.samform.core.id.PaymentId;

/**
 * The money of a case.
 *
 * @param cost by its e-service's own terms, as it was reckoned last, where it is paid for while it is handled
 * @param asked all that was ever asked for, the oldest first
 * @param paid all that ever came, the oldest first
 */
public record CaseMoney(Optional<CaseFee> cost, List<AskedFee> asked, List<PaidMoney> paid) {

  public static final CaseMoney NONE = new CaseMoney(Optional.empty(), List.of(), List.of());

  public CaseMoney {
    asked = List.copyOf(asked);
    paid = List.copyOf(paid);
  }

  /** Asked for, and not paid. */
  public List<AskedFee> open() {
    return asked.stream().filter(fee -> paid.stream().noneMatch(money -> money.isFor(fee.id()))).toList();
  }

  public Optional<PaidMoney> payment(PaymentId id) {
    return paid.stream().filter(money -> money.payment().equals(id)).findFirst();
  }

  /** What came, and can be paid back. */
  public List<PaidMoney> refundable() {
    return paid.stream().filter(money -> money.left().signum() > 0).toList();
  }

  boolean isAsked(PaymentId fee) {
    return asked.stream().anyMatch(each -> each.id().equals(fee));
  }

  /** What its statuses have asked for, all in all, but what was paid back whole. */
  BigDecimal askedByFlow() {
    return asked.stream().filter(fee -> fee.byFlow() && !isAllBack(fee)).map(AskedFee::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private boolean isAllBack(AskedFee fee) {
    return paid.stream().anyMatch(money -> money.isFor(fee.id()) && money.isAllBack());
  }

  CaseMoney after(FeeEvent event, Instant at) {
    return switch (event) {
      case FeeEvent.FeeReckoned reckoned -> new CaseMoney(Optional.of(CaseFee.of(reckoned)), asked, paid);
      case FeeEvent.FeeAsked fee -> new CaseMoney(
          cost.map(of -> of.id().equals(fee.fee()) ? of.now(CaseFee.Standing.ASKED) : of),
          with(asked, new AskedFee(fee.fee(), fee.amount(), at, isByFlow(fee))), paid);
      case FeeEvent.Paid money -> new CaseMoney(
          cost.map(of -> money.fee().filter(of.id()::equals).isPresent() ? of.now(CaseFee.Standing.PAID) : of), asked, with(paid, PaidMoney.of(money)));
      case FeeEvent.RefundAsked refund -> changed(refund.payment(), money -> money.asked(new PaidMoney.Refund(refund.refund(), refund.amount())));
      case FeeEvent.Refunded refund -> changed(refund.payment(), money -> money.paidBack(refund.refund()));
      case FeeEvent.RefundLate refund -> this;
      case FeeEvent.RefundRefused refund -> changed(refund.payment(), money -> money.kept(refund.refund()));
    };
  }

  private CaseMoney changed(PaymentId payment, UnaryOperator<PaidMoney> change) {
    return new CaseMoney(cost, asked, paid.stream().map(money -> money.payment().equals(payment) ? change.apply(money) : money).toList());
  }

  /** What was reckoned is known by one id until it is asked for once more. */
  private boolean isByFlow(FeeEvent.FeeAsked fee) {
    return fee.reckoned().isPresent() || cost.filter(of -> of.id().equals(fee.fee())).isPresent();
  }

  private static <T> List<T> with(List<T> before, T one) {
    var all = new ArrayList<>(before);
    all.add(one);
    return all;
  }
}

package se.samform.core.flow;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.samform.core.form.Currency;
import se.samform.core.id.PaymentId;

/** Money that is to be asked for, that was, and that came. */
public sealed interface FeeEvent extends CaseEvent {

  /**
   * What it will cost, known when it is handed in, or supplemented: asked for when the case comes into a status that does so.
   *
   * @param amount whatever is decided, also as long as nothing is
   * @param byDecision what it comes to instead once this is decided, by the decision's id
   */
  record FeeReckoned(PaymentId fee, BigDecimal amount, Currency currency, Map<String, BigDecimal> byDecision) implements FeeEvent {
    public FeeReckoned {
      byDecision = Map.copyOf(byDecision);
    }

    /** That hangs on no decision. */
    public FeeReckoned(PaymentId fee, BigDecimal amount, Currency currency) {
      this(fee, amount, currency, Map.of());
    }
  }

  /**
   * @param text what it is for; empty for what was reckoned
   * @param reckoned what it is of, where that was asked for before under its own id
   */
  record FeeAsked(PaymentId fee, BigDecimal amount, Currency currency, String text, Optional<PaymentId> reckoned) implements FeeEvent {
    /** For the first time. */
    public FeeAsked(PaymentId fee, BigDecimal amount, Currency currency, String text) {
      this(fee, amount, currency, text, Optional.empty());
    }
  }

  /**
   * Money that came.
   *
   * @param fee that was asked for; empty for what was paid before the case was handed in
   * @param on when it was paid
   * @param reference what the provider knows the payment by; empty once the content is purged
   */
  record Paid(
      PaymentId payment, Optional<PaymentId> fee, BigDecimal amount, Currency currency, Instant on, String provider, String reference)
      implements FeeEvent {}

  /** Some of a payment, or all of it, is to go back. @param text why */
  record RefundAsked(PaymentId refund, PaymentId payment, BigDecimal amount, Currency currency, String text) implements FeeEvent {}

  record Refunded(PaymentId refund, PaymentId payment, BigDecimal amount, Currency currency) implements FeeEvent {}

  /** Nobody has said what became of a refund that was asked for long ago. @param since the day on which it was */
  record RefundLate(PaymentId refund, PaymentId payment, BigDecimal amount, Currency currency, LocalDate since) implements FeeEvent {}

  /** The money stays: the provider can't pay it back, or won't. */
  record RefundRefused(PaymentId refund, PaymentId payment, BigDecimal amount, Currency currency) implements FeeEvent {}
}

package se.samform.core.flow;

import java.math.BigDecimal;
import se.samform.core.form.Currency;
import se.samform.core.id.MessageId;
import se.samform.core.id.PaymentId;

/** Money for an open case. */
public sealed interface FeeCommand extends CaseCommand {

  /**
   * A fee, told to the citizen in a message.
   *
   * @param text what it is for
   */
  record AskFee(PaymentId fee, MessageId message, BigDecimal amount, Currency currency, String text) implements FeeCommand {}

  /**
   * Some of what was paid, or all of it, told to the citizen in a message.
   *
   * @param refund what it is known by from now on
   * @param text why
   * @param besides what the message says after that: how much; empty for nothing
   */
  record PayBack(PaymentId refund, PaymentId payment, MessageId message, BigDecimal amount, Currency currency, String text, String besides)
      implements FeeCommand {

    /** Of which the message says nothing but why. */
    public PayBack(PaymentId refund, PaymentId payment, MessageId message, BigDecimal amount, Currency currency, String text) {
      this(refund, payment, message, amount, currency, text, "");
    }

    /** What is written to the citizen. */
    String written() {
      return besides.isEmpty() ? text : text + "\n\n" + besides;
    }
  }

  /** The provider has paid back what it was asked to. Samform's own. */
  record RecordRefund(FeeEvent.Refunded refunded) implements FeeCommand {}

  /** The provider can't, or won't. Samform's own. */
  record RecordNoRefund(FeeEvent.RefundRefused refused) implements FeeCommand {}

  /** The provider has still not said what became of it. Samform's own. */
  record RecordLateRefund(FeeEvent.RefundLate late) implements FeeCommand {}

  /** A fee that was asked for has been paid. Samform's own, once it is sure of it and of there having been no other. */
  record RecordFee(FeeEvent.Paid paid) implements FeeCommand {}
}

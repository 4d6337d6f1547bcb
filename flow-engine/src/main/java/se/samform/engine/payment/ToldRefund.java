package se.samform.engine.payment;

import java.math.BigDecimal;
import se.samform.core.id.PaymentId;

/** How a provider says that a refund stands. */
public record ToldRefund(PaymentId id, RefundState state, BigDecimal amount) {}

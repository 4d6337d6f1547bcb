package se.samform.core.flow;

import java.math.BigDecimal;
import java.time.Instant;
import se.samform.core.id.PaymentId;

/**
 * A fee that was asked for on a case, whether or not it is paid.
 *
 * @param byFlow whether a status asked for it; else an officer did
 */
public record AskedFee(PaymentId id, BigDecimal amount, Instant at, boolean byFlow) {}

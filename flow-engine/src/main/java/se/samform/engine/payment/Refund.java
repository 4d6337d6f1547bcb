package se.samform.engine.payment;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import se.samform.core.flow.FeeCommand;
import se.samform.core.flow.FeeEvent;
import se.samform.core.form.Currency;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.PaymentId;

/**
 * A refund as it is stored: the case says whether it was ordered, and what came of it.
 *
 * @param askAt when something is to be done about it next
 * @param asks how often it was asked about
 */
record Refund(
    PaymentId id, MunicipalityId municipality, CaseId kase, PaymentId payment, BigDecimal amount, Currency currency, RefundState state,
    Instant createdAt, Optional<Instant> askAt, int asks) {

  /** So long an order may take to be written into the case, after which it never was. */
  private static final Duration ORDERING = Duration.ofMinutes(10);
  /** A provider says within this what became of it; after that somebody is to ask. */
  private static final Duration PATIENCE = Duration.ofDays(3);
  private static final Duration SHORTEST = Duration.ofSeconds(10);
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final int MOST_DOUBLED = 10;

  boolean isForgotten(Instant now) {
    return now.isAfter(createdAt.plus(ORDERING));
  }

  boolean isLate(Instant now) {
    return now.isAfter(createdAt.plus(PATIENCE));
  }

  /** As the case is told that nothing came of it yet. */
  FeeCommand late(ZoneId zone) {
    return new FeeCommand.RecordLateRefund(new FeeEvent.RefundLate(id, payment, amount, currency, createdAt.atZone(zone).toLocalDate()));
  }

  /** Longer each time. */
  Instant next(Instant now) {
    var pause = SHORTEST.multipliedBy(1L << Math.min(asks, MOST_DOUBLED));
    return now.plus(pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
  }

  /** As the case is told of it. */
  FeeCommand ended(RefundState how) {
    return switch (how) {
      case DONE -> new FeeCommand.RecordRefund(new FeeEvent.Refunded(id, payment, amount, currency));
      case REFUSED -> new FeeCommand.RecordNoRefund(new FeeEvent.RefundRefused(id, payment, amount, currency));
      case ASKED -> throw new IllegalArgumentException("Not ended: " + id.text());
    };
  }
}

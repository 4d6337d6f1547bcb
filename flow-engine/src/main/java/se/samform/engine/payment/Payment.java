package se.samform.engine.payment;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import se.samform.core.form.Currency;
import se.samform.core.id.DraftId;
import se.samform.core.id.FamilyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.PaymentId;

/**
 * A payment as it is stored.
 *
 * @param draft that it is for, or that the case was which it is for: the two have one id
 * @param fee of the open case; empty for what is paid before it is handed in
 * @param askAt when something is to be done about it next
 * @param asks how often it was asked about since something happened
 * @param content sealed
 */
record Payment(
    PaymentId id, MunicipalityId municipality, DraftId draft, Optional<PaymentId> fee, FamilyId service, String provider, Standing standing,
    BigDecimal amount, Currency currency, byte[] contentHash, byte[] content, Optional<String> reference, Optional<URI> page,
    Optional<Instant> paidAt, Instant createdAt, Instant expiresAt, Optional<Instant> askAt, int asks, int version) {

  private static final Duration SHORTEST = Duration.ofSeconds(10);
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final Duration SELDOM = Duration.ofHours(1);
  private static final int OFTEN = 30;

  boolean isOverdue(Instant now) {
    return now.isAfter(expiresAt);
  }

  Todo next(Instant now) {
    return PaymentRules.next(standing, isOverdue(now));
  }

  /** How it is after that, and when something is to be done about it then. */
  Payment after(Happening happening, Instant now) {
    var after = PaymentRules.after(standing, happening);
    return with(after, after.equals(standing) ? asks : 0, now);
  }

  Payment asked(Instant now) {
    return with(standing, asks + 1, now);
  }

  private Payment with(Standing after, int asked, Instant now) {
    var next = PaymentRules.next(after, false) == Todo.NOTHING ? Optional.<Instant>empty() : Optional.of(now.plus(pause(asked)));
    return new Payment(id, municipality, draft, fee, service, provider, after, amount, currency, contentHash, content, reference, page, paidAt,
        createdAt, expiresAt, next, asked, version);
  }

  /** Longer each time. */
  private static Duration pause(int asked) {
    if (asked > OFTEN) {
      return SELDOM;
    }
    var doubled = SHORTEST.multipliedBy(1L << Math.min(asked, 10));
    return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
  }

  /** With what the provider tells besides its state. */
  Payment knownAs(ProviderTold told) {
    return new Payment(id, municipality, draft, fee, service, provider, standing, amount, currency, contentHash, content, Optional.of(told.reference()),
        told.page().or(() -> page), paidAt.or(told::paidAt), createdAt, expiresAt, askAt, asks, version);
  }
}

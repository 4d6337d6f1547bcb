package se.samform.engine.payment;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.samform.core.form.Currency;
import se.samform.core.id.PaymentId;

/**
 * How a provider says that a payment stands.
 *
 * @param reference what it knows the payment by
 * @param page where people pay, while it is open
 * @param refunds that were asked for, each by its id
 * @param unread how many more it tells of in a way that can't be read
 */
public record ProviderTold(
    PaymentId payment, ProviderState state, BigDecimal amount, Currency currency, String reference, Optional<URI> page, Optional<Instant> paidAt,
    List<ToldRefund> refunds, int unread) {

  public ProviderTold {
    refunds = List.copyOf(refunds);
  }

  /** The same with another page. */
  ProviderTold at(Optional<URI> other) {
    return new ProviderTold(payment, state, amount, currency, reference, other, paidAt, refunds, unread);
  }

  /** For what isn't the answer to a question of ours: where people pay is known already, and nobody is led elsewhere. */
  ProviderTold withoutPage() {
    return at(Optional.empty());
  }
}

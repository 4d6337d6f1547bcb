package se.samform.engine.payment;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import se.samform.core.answer.Bill;
import se.samform.core.id.PaymentId;
import se.samform.core.text.Language;

/** Somebody who takes money, as docs/payments.md says. Each call may be made again: it changes nothing more. */
public interface Provider {

  String name();

  /** Makes the payment, or tells how it stands if it was made before. */
  ProviderReply create(Order order);

  ProviderReply find(PaymentId payment);

  /** Takes it from nobody any more, unless it is paid; then it tells that. */
  ProviderReply stop(PaymentId payment);

  /** Gives back all of it. */
  ProviderReply refund(PaymentId payment, BigDecimal amount);

  /** Gives back some of it, or all; the same id is the same refund for ever. */
  ProviderReply refund(PaymentId payment, PaymentId refund, BigDecimal amount);

  /**
   * What is to be paid.
   *
   * @param subject what it is for, as whoever pays knows it
   * @param returnTo where the browser is led afterwards, whatever became of it
   * @param callbackTo where the provider tells what became of it
   */
  record Order(PaymentId payment, String subject, Bill bill, URI returnTo, URI callbackTo, Language language, Instant expiresAt) {}
}

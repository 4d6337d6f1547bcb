package se.samform.core.publication;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * How an e-service of a municipality is paid.
 *
 * @param provider whom it is paid through; where there is none, nothing that costs can be handed in
 * @param fees what a fee is, by its role, in the currency of the definition's payment
 */
public record PaymentBinding(Optional<PaymentProvider> provider, Map<String, BigDecimal> fees) {

  public static final PaymentBinding NONE = new PaymentBinding(Optional.empty(), Map.of());

  public PaymentBinding {
    fees = Map.copyOf(fees);
  }

  public Optional<BigDecimal> fee(String role) {
    return Optional.ofNullable(fees.get(role));
  }
}

package se.samform.engine.payment;

import java.util.Optional;

/** What was agreed on with providers, by the provider's name; from the configuration. */
public interface ProviderSecrets {

  /** What we show when we ask. */
  Optional<String> token(String provider);

  /** What callbacks are sealed with. Without one none is believed. */
  Optional<String> callbackSecret(String provider);
}

package se.samform.engine.casefile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much the contact centre sees of an authority's cases: secrecy holds between the authorities of one municipality (OSL 8 kap. 1 §) and inside one between what is independent (2 §). */
public enum Sees {
  /** They are not there. */
  NOTHING,
  /** That there is one, and at which authority. */
  A_CASE,
  /** Also of which e-service, and its number. */
  SERVICE,
  /** All that a contact centre is ever shown: how it stands and what was written; never an answer. */
  FULL;

  /** {@code a-case}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Sees> of(String key) {
    return Arrays.stream(values()).filter(sees -> sees.key().equals(key)).findFirst();
  }
}

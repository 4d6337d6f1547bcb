package se.samform.core.form;

import java.math.BigDecimal;
import se.samform.core.text.LocalText;

/**
 * Something that can be ordered.
 *
 * @param price of one, in the question's currency; at most two decimals, not negative
 * @param max how many may be ordered; of 1 it is chosen or not
 */
public record PricedItem(String id, LocalText label, LocalText hint, BigDecimal price, int max) {

  /** The most that may be ordered of anything. */
  public static final int MOST = 10_000;
}

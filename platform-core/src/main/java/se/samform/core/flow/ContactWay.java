package se.samform.core.flow;

import java.util.Arrays;
import java.util.Optional;

/** How somebody reached the municipality who did not write here themselves. */
public enum ContactWay {
  PHONE("phone"),
  LETTER("letter"),
  EMAIL("email"),
  COUNTER("counter");

  private final String key;

  ContactWay(String key) {
    this.key = key;
  }

  /** As in addresses, forms and texts. */
  public String key() {
    return key;
  }

  public static Optional<ContactWay> of(String key) {
    return Arrays.stream(values()).filter(way -> way.key.equals(key)).findFirst();
  }
}

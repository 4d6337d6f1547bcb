package se.samform.engine.notice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an officer wants to be told of a kind of event. */
public enum HowOften {
  /** By mail at once, and at the desk. */
  AT_ONCE,
  /** In one mail a day, and at the desk at once. */
  DAILY,
  /** Only at the desk. */
  BELL,
  OFF;

  /** {@code at-once}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<HowOften> of(String key) {
    return Arrays.stream(values()).filter(how -> how.key().equals(key)).findFirst();
  }
}

package se.samform.engine.register;

import java.time.Duration;

/** How long a register that did not answer is left alone, before one question finds out for all. */
public record RegisterRest(Duration time) {

  public static final RegisterRest USUAL = new RegisterRest(Duration.ofSeconds(10));

  public RegisterRest {
    if (!time.isPositive()) {
      throw new IllegalArgumentException("Not a rest: " + time);
    }
  }
}

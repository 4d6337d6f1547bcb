package se.samform.core.form.json;

import java.math.RoundingMode;
import java.util.Arrays;

/** How a formula rounds, by its word in the format. */
enum Rounding {
  HALF_UP(RoundingMode.HALF_UP),
  /** Away from zero. */
  UP(RoundingMode.UP),
  /** Towards zero. */
  DOWN(RoundingMode.DOWN);

  private final RoundingMode mode;

  Rounding(RoundingMode mode) {
    this.mode = mode;
  }

  RoundingMode mode() {
    return mode;
  }

  static Rounding of(RoundingMode mode) {
    return Arrays.stream(values()).filter(each -> each.mode == mode).findFirst().orElseThrow();
  }
}

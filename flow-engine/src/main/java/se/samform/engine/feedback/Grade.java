package se.samform.engine.feedback;

import java.util.Arrays;
import java.util.Optional;

/** From worst to best. */
public enum Grade {
  VERY_DISSATISFIED, DISSATISFIED, NEITHER, SATISFIED, VERY_SATISFIED;

  /** From 1 to 5. */
  public int number() {
    return ordinal() + 1;
  }

  /** Empty for what is no number of a grade. */
  public static Optional<Grade> of(String number) {
    return Arrays.stream(values()).filter(grade -> String.valueOf(grade.number()).equals(number)).findFirst();
  }

  static Grade of(int number) {
    return values()[number - 1];
  }
}

package se.samform.engine.diary;

/** A piece of a diary number. */
sealed interface PatternPart {

  record Letters(String text) implements PatternPart {}

  record Year() implements PatternPart {}

  /** Two digits. */
  record ShortYear() implements PatternPart {}

  /** With zeros in front up to this width, at least 1. */
  record Number(int width) implements PatternPart {}

  /** The KLE subject. */
  record Subject() implements PatternPart {}

  /** The KLE action facet. */
  record Facet() implements PatternPart {}

  default boolean isNumber() {
    return this instanceof Number;
  }

  default boolean isYear() {
    return this instanceof Year || this instanceof ShortYear;
  }

  /** Whether digits may stand at either end of it, so that two of them run together. */
  default boolean isDigits() {
    return isNumber() || isYear() || this instanceof Subject || this instanceof Facet;
  }
}

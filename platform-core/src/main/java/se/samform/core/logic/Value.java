package se.samform.core.logic;

/** A compiled side of a comparison, or a compiled formula; null when it is missing. */
@FunctionalInterface
interface Value<T> {

  T in(Slots slots);
}

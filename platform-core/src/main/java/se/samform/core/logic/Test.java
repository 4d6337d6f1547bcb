package se.samform.core.logic;

/** A compiled condition. */
@FunctionalInterface
interface Test {

  Test TRUE = slots -> true;

  boolean holds(Slots slots);
}

package se.samform.core.flow;

import se.samform.core.logic.Condition;

/** When the condition holds, the case goes there. */
public record Route(Condition when, To to, Share share) {

  /** Nobody has it when it comes to the unit that is bound to this role. */
  public Route(Condition when, String role) {
    this(when, new To.Unit(role), Share.NOBODY);
  }

  /** Which unit gets it. */
  public sealed interface To {

    /** The one bound to this role. */
    record Unit(String role) implements To {}

    /**
     * The one bound to the role that a decision table says; it says nothing but roles. One of the kind officers says who
     * gets the case, and leaves the unit to the routes that come after.
     */
    record ByTable(String table) implements To {}
  }

  /** Which of the unit's officers gets it. */
  public enum Share {
    NOBODY,
    /** Who is there and has fewest open cases. */
    LEAST_LOADED
  }
}

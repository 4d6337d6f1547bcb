package se.samform.core.answer;

import java.time.Instant;

/**
 * Where an answer comes from, told where a register was asked.
 *
 * @param register the role of the one that was asked, as {@code population} or {@code lists/schools}
 * @param at when it was asked
 */
public record Source(How how, String register, Instant at) {

  /** What came of asking. */
  public enum How {
    /** It stands as the register gave it. */
    REGISTER,
    /** The register gave something else, which was changed by hand. */
    CHANGED,
    /** Typed in, since the register did not answer. */
    DOWN,
    /** Typed in, since the register has nothing of the kind. */
    NOT_FOUND
  }
}

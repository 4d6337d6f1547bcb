package se.samform.designer.analysis;

import java.util.List;
import java.util.Optional;
import se.samform.core.text.LocalText;

/**
 * Something that an e-service says and that can't be meant.
 *
 * @param at where, as a JSON pointer (RFC 6901) into the published format
 * @param sentence what is so, in an administrator's words
 * @param mend what to do about it
 * @param because where else that stands which makes it so, as JSON pointers; empty where the place says it itself
 * @param witness answers that show it; empty where none can
 */
public record Finding(
    Kind kind, String at, LocalText sentence, LocalText mend, Certainty certainty, List<String> because, Optional<Witness> witness) {

  /** What kind of thing it is. */
  public enum Kind {
    /** What doesn't fit in any of the others, as a limit that leaves nothing. */
    FAULT,
    /** Something is named that isn't there. */
    DANGLING,
    /** Things are compared or reckoned with that can't be. */
    TYPE,
    /** Questions wait for each other. */
    CYCLE,
    QUESTION_NEVER_SHOWN,
    /** A question that must be answered, and that is never shown. */
    REQUIRED_NEVER_SHOWN,
    OPTION_NEVER_OFFERED,
    STEP_NEVER_SHOWN,
    STATUS_NEVER_REACHED,
    /** A condition, or a part of one, that nothing makes hold. */
    CONDITION_NEVER,
    /** A condition, or a part of one, that always holds. */
    CONDITION_ALWAYS,
    /** Whatever is answered ends at a stop. */
    STOP_ALWAYS,
    /** No answers can be handed in. */
    NEVER_COMPLETE,
    TABLE_GAP,
    TABLE_OVERLAP,
    TABLE_ROW_NEVER,
    DIVISION_BY_ZERO,
    TOO_LARGE,
    NO_SUCH_DAY,
    /** A text shows an answer that may not be there. */
    TEXT_SHOWS_MISSING,
    LANGUAGE_MISSING,
    /** No text that may be written fits the pattern. */
    PATTERN_NEVER
  }

  /** How sure it is. */
  public enum Certainty {
    /** It is so: a proof, or answers that were tried. */
    CERTAIN,
    /** It could not be told in the time that there was. */
    NOT_DECIDED,
    /** It lies outside what is exact. */
    NOT_ANALYSED
  }

  public Finding {
    because = List.copyOf(because);
  }
}

package se.samform.engine.diary;

/** What is wrong with a pattern. @param about the piece that is meant; may be empty */
public record PatternFault(Kind kind, String about) {

  public enum Kind {
    TOO_LONG,
    NO_NUMBER,
    SEVERAL_NUMBERS,
    NO_YEAR,
    UNKNOWN_PIECE,
    OPEN_BRACE,
    STRANGE_SIGN,
    /** Two pieces of digits with nothing between: 1 of 2026 and 11 of 026 would look the same. */
    RUNS_TOGETHER,
    /** Another series of the municipality is written so. */
    TAKEN,
    NOT_A_SERIES,
    /** The authority isn't the municipality's. */
    NO_SUCH_AUTHORITY
  }
}

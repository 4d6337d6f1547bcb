package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.math.BigInteger;
import java.util.Map;

/** What a solver says to a question. @param example what the unknowns may be; 1 of what is so */
record Reply(Said said, Map<Term, BigInteger> example) {

  enum Said {
    POSSIBLE,
    IMPOSSIBLE,
    /** Not in the time that it was given. */
    UNDECIDED,
    /** The question can't be told to it. */
    BEYOND
  }

  static Reply of(Said said) {
    return new Reply(said, Map.of());
  }

  boolean isDecided() {
    return said == Said.POSSIBLE || said == Said.IMPOSSIBLE;
  }

  /** Whether the example makes everything so that must be. */
  boolean isShown(Asked asked) {
    var checked = new Checked(example);
    return asked.all().stream().allMatch(checked::truth);
  }
}

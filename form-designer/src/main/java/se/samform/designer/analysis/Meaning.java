package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.util.Map;

/** What an answer means where it stands. @param counts that it is asked and answered well */
record Meaning(Term counts, Sym value, Map<String, Part> parts) {

  /** The whole of it. */
  Part whole() {
    return new Part(counts, value);
  }
}

package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.util.Map;

/**
 * What somebody may have typed to a question: all of it is unknown.
 *
 * @param isFine that it was typed, and reads well by itself
 * @param parts what of it reads well, also where the whole doesn't
 */
record Typed(Term isFine, Sym value, Map<String, Part> parts) {

  Typed(Term isFine, Sym value) {
    this(isFine, value, Map.of());
  }
}

package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.util.Map;

/**
 * What somebody may have typed to a question: all of it is unknown.
 *
 * @param isFine that it was typed, and reads well by itself
 * @param parts what of it reads well, also where the whole doesn't
 * @param wrong parts that need not be typed, by whether they were and don't read well
 */
record Typed(Term isFine, Sym value, Map<String, Part> parts, Map<String, Term> wrong) {

  Typed(Term isFine, Sym value) {
    this(isFine, value, Map.of());
  }

  Typed(Term isFine, Sym value, Map<String, Part> parts) {
    this(isFine, value, parts, Map.of());
  }
}

package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A question that an analysis put to its solver. @param about the unknowns in it, with what is always so of each */
record Asked(Terms terms, Term claim, Map<Term, Term> about) {

  static Asked of(Terms terms, Term claim) {
    return new Asked(terms, claim, terms.about(claim));
  }

  /** What must all be so. */
  List<Term> all() {
    var all = new ArrayList<>(about.values());
    all.add(claim);
    return all;
  }
}

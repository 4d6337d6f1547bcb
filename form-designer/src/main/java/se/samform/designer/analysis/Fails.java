package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import se.samform.core.answer.Problem.Undecided.Why;

/** When a formula can't be worked out, by why; for one that isn't named never. Several may be so at once, of which the form tells one. */
record Fails(Map<Why, Term> why) {

  static final Fails NEVER = new Fails(Map.of());

  static Fails by(Why why, Term when) {
    return new Fails(Map.of(why, when));
  }

  Term any(Terms terms) {
    return terms.any(why.values());
  }

  Term by(Why reason, Terms terms) {
    return why.getOrDefault(reason, terms.no);
  }

  Fails or(Terms terms, Fails other) {
    return joined(terms, other, terms::any);
  }

  static Fails any(Terms terms, Collection<Fails> of) {
    return of.stream().reduce(NEVER, (one, other) -> one.or(terms, other));
  }

  /** Only where this is so too. */
  Fails when(Terms terms, Term when) {
    return mapped(fails -> terms.all(List.of(when, fails)));
  }

  Fails choose(Terms terms, Term when, Fails otherwise) {
    return joined(terms, otherwise, (one, other) -> terms.choose(when, one, other));
  }

  private Fails mapped(UnaryOperator<Term> how) {
    var all = new EnumMap<Why, Term>(Why.class);
    why.forEach((reason, term) -> all.put(reason, how.apply(term)));
    return new Fails(all);
  }

  private Fails joined(Terms terms, Fails other, BinaryOperator<Term> how) {
    var all = new EnumMap<Why, Term>(Why.class);
    for (var reason : Why.values()) {
      var joined = how.apply(by(reason, terms), other.by(reason, terms));
      if (joined != terms.no) {
        all.put(reason, joined);
      }
    }
    return new Fails(all);
  }
}

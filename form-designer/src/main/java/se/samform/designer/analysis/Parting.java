package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * That two versions part on the same answers: said to the solver, and so that it can be tried on answers. The two say the same.
 *
 * @param isOfComplete whether it is of answers that can be handed in with both
 */
record Parting(Function<Both, Term> part, Predicate<Twice> isPartSo, boolean isOfComplete) {

  Term whole(Both both) {
    return isOfComplete ? both.terms().all(part.apply(both), both.isComplete()) : part.apply(both);
  }

  boolean isSo(Twice twice) {
    return (!isOfComplete || twice.isComplete()) && isPartSo.test(twice);
  }

  /** Of any answers. */
  Parting ofAny() {
    return new Parting(part, isPartSo, false);
  }

  /** Of answers that can be handed in with both, too, but for what must be answered besides. */
  Parting begun() {
    return new Parting(both -> both.terms().all(part.apply(both), both.isUnstopped()), twice -> isPartSo.test(twice) && twice.before().isUnstopped() && twice.after().isUnstopped(), false);
  }
}

package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * That something can be so: said to the solver, and so that it can be tried on answers. The two say the same.
 *
 * @param part in the solver's terms, but for that it can be handed in
 * @param isPartSo whether it is so of these answers, but for that
 * @param isOfComplete whether it is of answers that can be handed in
 */
record Claim(Function<Meanings, Term> part, Predicate<Seen> isPartSo, boolean isOfComplete) {

  /** Of any answers. */
  Claim(Function<Meanings, Term> part, Predicate<Seen> isPartSo) {
    this(part, isPartSo, false);
  }

  /** All of it, in the solver's terms. */
  Term whole(Meanings meanings) {
    return isOfComplete ? meanings.terms().all(part.apply(meanings), meanings.isComplete()) : part.apply(meanings);
  }

  boolean isSo(Seen seen) {
    return (!isOfComplete || seen.isComplete()) && isPartSo.test(seen);
  }

  Claim and(Claim other) {
    return new Claim(
        meanings -> meanings.terms().all(List.of(part.apply(meanings), other.part.apply(meanings))),
        seen -> isPartSo.test(seen) && other.isPartSo.test(seen), isOfComplete || other.isOfComplete);
  }

  /** With this too, and of any answers. */
  Claim withPart(Function<Meanings, Term> more, Predicate<Seen> isMoreSo) {
    return new Claim(meanings -> meanings.terms().all(part.apply(meanings), more.apply(meanings)), isPartSo.and(isMoreSo), false);
  }

  /** Neither is of complete answers alone. */
  Claim or(Claim other) {
    return new Claim(
        meanings -> meanings.terms().any(List.of(part.apply(meanings), other.part.apply(meanings))), seen -> isPartSo.test(seen) || other.isPartSo.test(seen));
  }

  /** Of answers that can be handed in. */
  Claim complete() {
    return new Claim(part, isPartSo, true);
  }
}

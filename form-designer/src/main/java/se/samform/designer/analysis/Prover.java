package se.samform.designer.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Tells of claims whether they can be so. First answers that were seen before are looked through; only what none of them shows
 * is put to the solver, and what the solver says can be so is tried on the form itself.
 */
final class Prover {

  /** More find little more. */
  private static final int GUESSES = 24;

  private final Meanings meanings;
  private final Form form;
  private final Filling filling;
  private final Budget budget;
  private final List<Seen> seen = new ArrayList<>();
  private final long begun = System.nanoTime();
  private int asked;

  /** What became of a claim. */
  sealed interface Verdict {

    record Possible(Seen by) implements Verdict {}

    record Impossible() implements Verdict {}

    /** Not in the time that there was. */
    record Undecided() implements Verdict {}

    /** More is held possible than is, and what was found so wasn't. */
    record Unsure() implements Verdict {}
  }

  Prover(Meanings meanings, Form form, Filling filling, Budget budget) {
    this.meanings = meanings;
    this.form = form;
    this.filling = filling;
    this.budget = budget;
    for (var i = 0; i < GUESSES; i++) {
      var guess = filling.guess();
      seen.add(guess);
      filling.completed(guess, complete -> complete != guess).ifPresent(seen::add);
    }
  }

  Meanings meanings() {
    return meanings;
  }

  FormIndex index() {
    return form.index();
  }

  Form form() {
    return form;
  }

  int asked() {
    return asked;
  }

  /** Answers that others found, to be looked through first. */
  void look(Seen another) {
    seen.add(another);
  }

  Verdict ask(Claim claim) {
    for (var i = seen.size() - 1; i >= 0; i--) {
      if (claim.isSo(seen.get(i))) {
        return new Verdict.Possible(seen.get(i));
      }
    }
    asked++;
    return claim.isOfComplete() ? step(claim) : decide(claim);
  }

  /** First without all that must be answered besides, which is filled in afterwards: rarely that can't be. */
  private Verdict step(Claim claim) {
    var begun = new Claim(meanings -> meanings.terms().all(claim.part().apply(meanings), meanings.isUnstopped()), seen -> claim.isPartSo().test(seen) && seen.isUnstopped());
    return switch (decide(begun)) {
      case Verdict.Impossible impossible -> impossible;
      case Verdict.Possible(var by) -> filling.completed(by, claim::isSo).<Verdict>map(this::found).orElseGet(() -> decide(claim));
      case Verdict.Undecided undecided -> decide(claim);
      case Verdict.Unsure unsure -> decide(claim);
    };
  }

  private Verdict found(Seen by) {
    seen.add(by);
    return new Verdict.Possible(by);
  }

  private Verdict decide(Claim claim) {
    long left = budget.wholeMilliseconds() - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    if (left <= 0) {
      return new Verdict.Undecided();
    }
    return switch (meanings.terms().decide(claim.whole(meanings), Math.min(left, budget.eachMilliseconds()))) {
      case Terms.Decision.Possible(var example) -> tried(claim, example);
      case Terms.Decision.Impossible impossible -> new Verdict.Impossible();
      case Terms.Decision.Undecided undecided -> new Verdict.Undecided();
    };
  }

  private Verdict tried(Claim claim, Terms.Example example) {
    var tried = new Seen(form, Answering.of(meanings, example));
    seen.add(tried);
    return claim.isSo(tried) ? new Verdict.Possible(tried) : new Verdict.Unsure();
  }
}

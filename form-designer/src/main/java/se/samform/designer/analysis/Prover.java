package se.samform.designer.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells of claims whether they can be so. First answers that were seen before are looked through; only what none of them shows
 * is put to the solver, and what the solver says can be so is tried on the form itself.
 */
final class Prover {

  /** More find little more. */
  private static final int GUESSES = 24;
  /** The same form gets the same guesses. */
  private static final long SEED = 1;

  private final Meanings meanings;
  private final Form form;
  private final Filling filling;
  private final Budget budget;
  private final List<Seen> seen = new ArrayList<>();
  private final TimeLeft left;
  private int asked;

  /** What became of a claim. */
  sealed interface Verdict {

    record Possible(Seen by) implements Verdict {}

    record Impossible() implements Verdict {}

    /** Not in the time that there was. */
    record Undecided() implements Verdict {}

    /** What was found so wasn't. @param isLoose whether more is held possible there than is; else something is mistaken for what it isn't */
    record Unsure(boolean isLoose) implements Verdict {}
  }

  private Prover(Meanings meanings, Form form, Filling filling, Budget budget, TimeLeft left) {
    this.meanings = meanings;
    this.form = form;
    this.filling = filling;
    this.budget = budget;
    this.left = left;
  }

  /** @param first of the days on which somebody answers */
  static Prover of(Form form, LocalDate first, Budget budget) {
    return of(form, first, budget, new TimeLeft(budget.wholeMilliseconds()));
  }

  /** @param left of the time for all questions */
  static Prover of(Form form, LocalDate first, Budget budget, TimeLeft left) {
    var meanings = new Meanings(form.index(), first, Set.of());
    var prover = new Prover(meanings, form, new Filling(form, meanings.words(), first, SEED), budget, left);
    IntStream.range(0, GUESSES).forEach(i -> prover.guess());
    return prover;
  }

  private void guess() {
    var guess = filling.guess();
    seen.add(guess);
    filling.completed(guess, complete -> complete != guess).ifPresent(seen::add);
  }

  Terms terms() {
    return meanings.terms();
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

  Verdict ask(Claim claim) {
    for (var i = seen.size() - 1; i >= 0; i--) {
      if (claim.isSo(seen.get(i))) {
        return new Verdict.Possible(seen.get(i));
      }
    }
    asked++;
    return claim.isOfComplete() ? step(claim) : decide(claim);
  }

  /**
   * First without all that must be answered besides, which is filled in afterwards: rarely that can't be. Then with what hangs
   * on the same answers, and only then with all of it.
   */
  private Verdict step(Claim claim) {
    if (left.isUp()) {
      return new Verdict.Undecided();
    }
    var unstopped = claim.withPart(Meanings::isUnstopped, Seen::isUnstopped);
    return switch (filled(unstopped, claim)) {
      case Verdict.Impossible impossible -> impossible;
      case Verdict.Possible possible -> possible;
      case Verdict.Undecided undecided -> near(claim);
      case Verdict.Unsure unsure -> near(claim);
    };
  }

  private Verdict near(Claim claim) {
    var asked = new Meanings(index(), meanings.first(), Set.of());
    claim.part().apply(asked);
    var near = index().near(asked.asked());
    return switch (filled(claim.withPart(some -> new Completeness(some, true).of(near), seen -> true), claim)) {
      case Verdict.Impossible impossible -> impossible;
      case Verdict.Possible possible -> possible;
      case Verdict.Undecided undecided -> decide(claim);
      case Verdict.Unsure unsure -> decide(claim);
    };
  }

  /** @param begun less than is claimed @return unsure where what is found can't be filled in to the whole */
  private Verdict filled(Claim begun, Claim claim) {
    return switch (decide(begun)) {
      case Verdict.Impossible impossible -> impossible;
      case Verdict.Possible(var by) -> filling.completed(by, claim::isSo).<Verdict>map(this::found).orElseGet(() -> new Verdict.Unsure(true));
      case Verdict.Undecided undecided -> undecided;
      case Verdict.Unsure unsure -> unsure;
    };
  }

  private Verdict found(Seen by) {
    seen.add(by);
    return new Verdict.Possible(by);
  }

  private Verdict decide(Claim claim) {
    if (left.isUp() && claim.isOfComplete()) {
      return new Verdict.Undecided();
    }
    var term = claim.whole(meanings);
    long milliseconds = left.milliseconds();
    if (milliseconds <= 0 && term != meanings.terms().no) {
      return new Verdict.Undecided();
    }
    return switch (meanings.terms().decide(term, Math.min(milliseconds, budget.eachMilliseconds()))) {
      case Terms.Decision.Possible(var example) -> tried(claim, example);
      case Terms.Decision.Impossible impossible -> new Verdict.Impossible();
      case Terms.Decision.Undecided undecided -> new Verdict.Undecided();
    };
  }

  private Verdict tried(Claim claim, Terms.Example example) {
    var tried = new Seen(form, Answering.of(meanings, example));
    seen.add(tried);
    return claim.isSo(tried) ? new Verdict.Possible(tried) : new Verdict.Unsure(example.isLoose());
  }
}

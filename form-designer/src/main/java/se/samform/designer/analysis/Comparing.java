package se.samform.designer.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import se.samform.core.answer.Given;
import se.samform.core.form.ServiceDefinition;

/**
 * Tells of two versions whether they can part. First on guesses at answers to either; only what none of them shows is put to
 * the solver, and what the solver says can be so is tried on both.
 */
final class Comparing {

  private static final int GUESSES = 24;
  private static final int SOME = 4;
  /** The same versions get the same guesses. */
  private static final long SEED = 1;

  private final Form before;
  private final Form after;
  private final Both both;
  private final List<Filling> fillings;
  private final Budget budget;
  private final List<Twice> seen = new ArrayList<>();
  private final TimeLeft left;
  private int asked;

  Comparing(ServiceDefinition before, ServiceDefinition after, LocalDate today, Budget budget) {
    this(before, after, today, budget, System::nanoTime);
  }

  /** @param nanoseconds the clock */
  Comparing(ServiceDefinition before, ServiceDefinition after, LocalDate today, Budget budget, LongSupplier nanoseconds) {
    this.left = new TimeLeft(budget.wholeMilliseconds(), nanoseconds);
    this.before = new Form(before);
    this.after = new Form(after);
    this.budget = budget;
    var unknowns = new Unknowns(NamedTexts.of(before, after), today, Readings.of(this.before.index(), this.after.index()));
    this.both = new Both(new Meanings(this.before.index(), unknowns, Set.of()), new Meanings(this.after.index(), unknowns, Set.of()));
    this.fillings = List.of(new Filling(this.before, unknowns.words(), today, SEED), new Filling(this.after, unknowns.words(), today, SEED));
    fillings.forEach(this::guess);
    seen.addAll(seen.stream().filter(Twice::isComplete).limit(SOME).flatMap(twice -> TooLong.of(twice, this.before.index(), this.after.index())).map(this::twice).toList());
  }

  private void guess(Filling filling) {
    for (var i = 0; i < GUESSES; i++) {
      var guess = filling.guess();
      seen.add(twice(guess.given()));
      filling.completed(guess, complete -> complete != guess).ifPresent(complete -> seen.add(twice(complete.given())));
    }
  }

  private Twice twice(Given given) {
    return Twice.of(before, after, given);
  }

  /** Whoever tries it need not wait for another day then. */
  private boolean isToday(Twice twice) {
    return twice.before().facts().today().equals(both.before().today().first());
  }

  FormIndex before() {
    return before.index();
  }

  FormIndex after() {
    return after.index();
  }

  int asked() {
    return asked;
  }

  /** What became of a question. */
  sealed interface Verdict {
    record Part(Twice by) implements Verdict {}
    record Never() implements Verdict {}
    record Undecided() implements Verdict {}
    /** More is held possible than is, and what was found so wasn't. */
    record Unsure() implements Verdict {}
  }

  Verdict ask(Parting parting) {
    var known = seen.stream().filter(parting::isSo).max(Comparator.comparing(Twice::complete).thenComparing(this::isToday));
    if (known.isPresent()) {
      return new Verdict.Part(known.get().isComplete() ? known.get() : better(known.get(), parting));
    }
    asked++;
    return parting.isOfComplete() ? step(parting) : decide(parting);
  }

  /** First whatever else is answered; then without all that must be answered besides, which is filled in afterwards: rarely that can't be. */
  private Verdict step(Parting parting) {
    return switch (decide(parting.ofAny())) {
      case Verdict.Never never -> never;
      case Verdict.Part(var by) when parting.isSo(by) -> new Verdict.Part(by);
      case Verdict.Part part -> stepFurther(parting);
      case Verdict.Undecided undecided -> stepFurther(parting);
      case Verdict.Unsure unsure -> stepFurther(parting);
    };
  }

  private Verdict stepFurther(Parting parting) {
    return switch (decide(parting.begun())) {
      case Verdict.Never never -> never;
      case Verdict.Part(var by) when parting.isSo(by) -> new Verdict.Part(by);
      case Verdict.Part part -> decide(parting);
      case Verdict.Undecided undecided -> decide(parting);
      case Verdict.Unsure unsure -> decide(parting);
    };
  }

  private Verdict decide(Parting parting) {
    if (left.isUp()) {
      return new Verdict.Undecided();
    }
    var term = parting.whole(both);
    long milliseconds = left.milliseconds();
    if (milliseconds <= 0) {
      return new Verdict.Undecided();
    }
    return switch (both.terms().decide(term, Math.min(milliseconds, budget.eachMilliseconds()))) {
      case Terms.Decision.Possible(var example) -> tried(parting, example);
      case Terms.Decision.Impossible impossible -> new Verdict.Never();
      case Terms.Decision.Undecided undecided -> new Verdict.Undecided();
    };
  }

  private Verdict tried(Parting parting, Terms.Example example) {
    var tried = twice(Answering.of(List.of(both.before(), both.after()), example));
    if (!parting.isSo(tried)) {
      return new Verdict.Unsure();
    }
    var better = better(tried, parting);
    seen.add(better);
    return new Verdict.Part(better);
  }

  /** The same with the rest filled in, so that it can be handed in, if that goes and there is time: then somebody might have answered so. */
  private Twice better(Twice twice, Parting parting) {
    return left.isUp() ? twice : fillings.stream().flatMap(filling -> completed(filling, twice, parting).stream()).max(Comparator.comparing(Twice::complete)).orElse(twice);
  }

  private Optional<Twice> completed(Filling filling, Twice twice, Parting parting) {
    var own = filling == fillings.getFirst() ? twice.before() : twice.after();
    return filling.completed(own, complete -> parting.isSo(twice(complete.given()))).map(complete -> twice(complete.given()));
  }
}

package se.samform.designer.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells why something can't be so: which conditions and limits make it, none of which could be left out; and answers by which
 * it would be so were one of them not there. All that is told so has a share of the time of the whole; then nothing is.
 */
final class Explaining {

  /** Where more stands in the way, not all of it is looked into. */
  private static final int MOST_PLACES = 60;
  /** For one question to the solver. */
  private static final long EACH_MILLISECONDS = 100;
  /** For one thing that can't be so. */
  private static final long WHOLE_MILLISECONDS = 1_000;

  private final Form form;
  private final LocalDate today;
  private final TimeLeft left;
  private long share;

  /** @param because places, without the one that is asked about */
  record Why(List<String> because, Optional<Witness> witness) {

    static final Why UNTOLD = new Why(List.of(), Optional.empty());
  }

  /** @param left of the time for the whole analysis */
  Explaining(Form form, LocalDate today, Budget budget, TimeLeft left) {
    this.form = form;
    this.today = today;
    this.left = left;
    this.share = budget.explainingMilliseconds();
  }

  /**
   * Nothing where too much stands in the way, and where there is no time: what is told is the least only once all of it was
   * looked into. The witness is left out where there is no time for it.
   *
   * @param impossible a claim that can't be so
   * @param at the place that is asked about
   */
  Why why(Claim impossible, String at) {
    var time = left.most(Math.min(share, WHOLE_MILLISECONDS));
    var why = time.isUp() ? Why.UNTOLD : why(impossible, at, time);
    share -= time.passed();
    return why;
  }

  private Why why(Claim impossible, String at, TimeLeft time) {
    var whole = new Meanings(form.index(), today, Set.of());
    impossible.whole(whole);
    var used = whole.used().stream().filter(place -> !place.equals(at)).toList();
    if (used.size() > MOST_PLACES) {
      return Why.UNTOLD;
    }
    var because = new ArrayList<>(used);
    for (var place : used) {
      if (time.isUp()) {
        return Why.UNTOLD;
      }
      var others = new ArrayList<>(because);
      others.remove(place);
      if (decide(impossible, without(used, others), time).isImpossible()) {
        because.remove(place);
      }
    }
    return new Why(because, witness(impossible, because, time));
  }

  private static Set<String> without(List<String> used, List<String> kept) {
    var relaxed = new HashSet<>(used);
    kept.forEach(relaxed::remove);
    return relaxed;
  }

  private record Decided(Meanings meanings, Terms.Decision decision) {

    boolean isImpossible() {
      return decision instanceof Terms.Decision.Impossible;
    }
  }

  private Decided decide(Claim claim, Set<String> relaxed, TimeLeft time) {
    var meanings = new Meanings(form.index(), today, relaxed);
    var term = claim.whole(meanings);
    return new Decided(meanings, meanings.terms().decide(term, Math.min(time.milliseconds(), EACH_MILLISECONDS)));
  }

  /** By what stands farthest away, as another question's visibility, rather than by what is asked about. */
  private Optional<Witness> witness(Claim claim, List<String> because, TimeLeft time) {
    for (var place : because) {
      if (time.isUp()) {
        return Optional.empty();
      }
      var decided = decide(claim, Set.of(place), time);
      if (decided.decision() instanceof Terms.Decision.Possible(var example)) {
        return Optional.of(new Seen(form, Answering.of(decided.meanings(), example)).witness());
      }
    }
    return Optional.empty();
  }
}

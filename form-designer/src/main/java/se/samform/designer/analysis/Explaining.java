package se.samform.designer.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Tells why something can't be so: which conditions and limits make it, none of which could be left out; and answers by which
 * it would be so were one of them not there.
 */
final class Explaining {

  /** Where more stands in the way, not all of it is looked into. */
  private static final int MOST_PLACES = 60;
  private static final long EACH_MILLISECONDS = 100;
  private static final long WHOLE_MILLISECONDS = 1_000;

  private final Form form;
  private final LocalDate today;
  private final int mostPlaces;

  /** @param because places, without the one that is asked about */
  record Why(List<String> because, Optional<Witness> witness) {}

  Explaining(Form form, LocalDate today) {
    this(form, today, MOST_PLACES);
  }

  /** @param mostPlaces where more stands in the way nothing is told; below zero it never is */
  Explaining(Form form, LocalDate today, int mostPlaces) {
    this.form = form;
    this.today = today;
    this.mostPlaces = mostPlaces;
  }

  /** What can't be told in a second is left out. @param impossible a claim that can't be so @param at the place that is asked about */
  Why why(Claim impossible, String at) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(WHOLE_MILLISECONDS);
    var whole = new Meanings(form.index(), today, Set.of());
    impossible.whole(whole);
    var used = whole.used().stream().filter(place -> !place.equals(at)).toList();
    if (used.size() > mostPlaces) {
      return new Why(List.of(), Optional.empty());
    }
    var because = new ArrayList<>(used);
    for (var place : used) {
      if (System.nanoTime() > end) {
        return new Why(List.of(), Optional.empty());
      }
      var others = new ArrayList<>(because);
      others.remove(place);
      if (decide(impossible, without(used, others)).isImpossible()) {
        because.remove(place);
      }
    }
    return new Why(because, witness(impossible, because, end));
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

  private Decided decide(Claim claim, Set<String> relaxed) {
    var meanings = new Meanings(form.index(), today, relaxed);
    return new Decided(meanings, meanings.terms().decide(claim.whole(meanings), EACH_MILLISECONDS));
  }

  /** By what stands farthest away, as another question's visibility, rather than by what is asked about. */
  private Optional<Witness> witness(Claim claim, List<String> because, long end) {
    for (var place : because) {
      if (System.nanoTime() > end) {
        return Optional.empty();
      }
      var decided = decide(claim, Set.of(place));
      if (decided.decision() instanceof Terms.Decision.Possible(var example)) {
        return Optional.of(new Seen(form, Answering.of(decided.meanings(), example)).witness());
      }
    }
    return Optional.empty();
  }
}

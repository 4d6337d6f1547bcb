package se.samform.core.form;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Spells a text that matches one alternative of a {@link TextPattern}, of as few signs as it takes. */
final class Spelling {

  private final List<TextPattern.Place> places;
  private final IntPredicate inside;
  private final IntPredicate atEnds;

  /** @param atEnds which of the signs inside may be first and last too */
  Spelling(List<TextPattern.Place> places, IntPredicate inside, IntPredicate atEnds) {
    this.places = places;
    this.inside = inside;
    this.atEnds = inside.and(atEnds);
  }

  /** Of at least one sign. */
  Optional<String> text(int most) {
    var taken = new TreeSet<Integer>();
    all().filter(at -> !places.get(at).mayBeLeftOut()).forEach(taken::add);
    if (taken.isEmpty()) {
      all().filter(this::mayEnd).findFirst().ifPresent(taken::add);
    } else {
      makeEnds(taken);
    }
    return taken.isEmpty() || taken.size() > most ? Optional.empty() : spelled(taken);
  }

  private IntStream all() {
    return IntStream.range(0, places.size());
  }

  /** Where what must stand there can't be first or last, something goes before it or after it that may be left out. */
  private void makeEnds(TreeSet<Integer> taken) {
    int first = taken.getFirst();
    int last = taken.getLast();
    if (!mayEnd(first)) {
      IntStream.range(0, first).filter(this::mayEnd).findFirst().ifPresent(taken::add);
    }
    if (!mayEnd(last)) {
      IntStream.range(last, places.size()).filter(this::mayEnd).findFirst().ifPresent(taken::add);
    }
  }

  private boolean mayEnd(int at) {
    return places.get(at).signs().first(atEnds).isPresent();
  }

  private Optional<String> spelled(TreeSet<Integer> taken) {
    var text = new StringBuilder();
    for (int at : taken) {
      boolean isEnd = at == taken.getFirst() || at == taken.getLast();
      OptionalInt sign = places.get(at).signs().first(isEnd ? atEnds : inside);
      if (sign.isEmpty()) {
        return Optional.empty();
      }
      text.appendCodePoint(sign.getAsInt());
    }
    return Optional.of(text.toString());
  }
}

package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.form.GroupQuestion;

/** What two versions of a form mean, of the same unknown answers. */
record Both(Meanings before, Meanings after) {

  /** The same row of both. */
  record Spot(Where before, Where after) {}

  Terms terms() {
    return before.terms();
  }

  /** That the one is so and the other isn't. */
  Term part(Term one, Term other) {
    return terms().not(terms().same(one, other));
  }

  Term isComplete() {
    return terms().all(before.isComplete(), after.isComplete());
  }

  Term isUnstopped() {
    return terms().all(before.isUnstopped(), after.isUnstopped());
  }

  Spot whole() {
    return new Spot(before.whole(), after.whole());
  }

  /** That both have the row. */
  Term exists(Spot spot) {
    return spot.before().group().isEmpty() ? terms().yes : terms().all(before.exists(spot.before()), after.exists(spot.after()));
  }

  /** The first row of the group that both may have; the whole form for none. */
  Optional<Spot> first(Optional<GroupQuestion> here, Optional<GroupQuestion> there) {
    return here.isEmpty() ? Optional.of(whole()) : spots(here.get(), there.orElseThrow()).findFirst();
  }

  private Stream<Spot> spots(GroupQuestion here, GroupQuestion there) {
    return first(before.index().groupOf(here), after.index().groupOf(there)).stream().flatMap(around -> rows(here, there, around));
  }

  private Stream<Spot> rows(GroupQuestion here, GroupQuestion there, Spot around) {
    List<Where> others = after.rows(there, around.after());
    return before.rows(here, around.before()).stream()
        .flatMap(row -> others.stream().filter(other -> other.key().equals(row.key())).map(other -> new Spot(row, other)));
  }
}

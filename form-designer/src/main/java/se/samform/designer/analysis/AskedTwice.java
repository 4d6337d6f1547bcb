package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;

/**
 * A question that both versions ask, in the same group if it is in one.
 *
 * @param here the group in the one version
 * @param there the same in the other
 */
record AskedTwice(Question before, Question after, Optional<GroupQuestion> here, Optional<GroupQuestion> there) {

  /** All of them, in the order of the later version. */
  static List<AskedTwice> all(FormIndex before, FormIndex after) {
    return after.questions().stream().flatMap(now -> of(before, after, now).stream()).toList();
  }

  private static Stream<AskedTwice> asked(FormIndex before, FormIndex after, Question then, Question now) {
    var here = before.groupOf(then);
    var there = after.groupOf(now);
    boolean isSamePlace = here.isEmpty() && there.isEmpty()
        || here.isPresent() && there.isPresent() && here.get().id().equals(there.get().id()) && !of(before, after, there.get()).isEmpty();
    return isSamePlace ? Stream.of(new AskedTwice(then, now, here, there)) : Stream.of();
  }

  private static Optional<AskedTwice> of(FormIndex before, FormIndex after, Question now) {
    return before.find(now.id()).stream().flatMap(then -> asked(before, after, then, now)).findFirst();
  }

  String id() {
    return after.id();
  }

  /** That both show it, and the versions part so on it, in the same row if it is in one. */
  Parting parting(BiFunction<Both, Both.Spot, Term> part, BiPredicate<Twice, String> isSo) {
    return anywhere((both, spot) -> both.terms().all(both.before().isShown(before, spot.before()), both.after().isShown(after, spot.after()), part.apply(both, spot)),
        (twice, row) -> isShown(twice.before(), row) && isShown(twice.after(), row) && isSo.test(twice, row));
  }

  /** The same whether it is shown or not. */
  Parting anywhere(BiFunction<Both, Both.Spot, Term> part, BiPredicate<Twice, String> isSo) {
    return new Parting(
        both -> both.first(here, there).map(spot -> both.terms().all(both.exists(spot), part.apply(both, spot))).orElse(both.terms().no),
        twice -> twice.rows(here, there).stream().anyMatch(row -> isSo.test(twice, row)), false);
  }

  boolean isShown(Seen seen, String row) {
    return seen.evaluation().isShown(path(row));
  }

  String path(String row) {
    return Seen.path(row, id());
  }

  /** The first row in which it is so. */
  Optional<String> row(Twice twice, BiPredicate<Twice, String> isSo) {
    return twice.rows(here, there).stream().filter(row -> isSo.test(twice, row)).findFirst();
  }
}

package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.Step;
import se.samform.core.logic.Condition;

/**
 * Where something stands and when it matters there: a question while it is shown, in a row of its group. Rows are alike, so
 * what can be so in any of them can be so in the first.
 *
 * @param group in whose rows it stands
 * @param term that it matters in this row
 * @param isSo the same of answers, in the row at this path
 * @param isOfComplete whether it matters only where the answers can be handed in
 */
record Setting(Optional<GroupQuestion> group, BiFunction<Meanings, Where, Term> term, BiPredicate<Seen, String> isSo, boolean isOfComplete) {

  /** Outside all groups, whatever is answered. */
  static final Setting ALWAYS = new Setting(Optional.empty(), (meanings, where) -> meanings.terms().yes, (seen, row) -> true, false);

  /** While the answers can be handed in. */
  static final Setting COMPLETE = new Setting(Optional.empty(), ALWAYS.term, ALWAYS.isSo, true);

  /** While the step is gone through. */
  static Setting in(Step step) {
    return ALWAYS.and((meanings, where) -> meanings.isShown(step), (seen, row) -> seen.holds(step.shown(), Optional.empty(), ""));
  }

  /** In a row of the group, while it is shown. */
  static Setting inRow(GroupQuestion group) {
    return new Setting(Optional.of(group), (meanings, where) -> meanings.exists(where), (seen, row) -> true, false);
  }

  /** Where the question would be asked, were it shown. */
  static Setting around(FormIndex index, Question question) {
    return index.groupOf(question).map(group -> inRow(group)).orElseGet(() -> in(index.stepOf(question)));
  }

  /** While the question is shown. */
  static Setting at(FormIndex index, Question question) {
    return new Setting(index.groupOf(question), (meanings, where) -> meanings.isShown(question, where),
        (seen, row) -> seen.evaluation().isShown(Seen.path(row, question.id())), false);
  }

  Setting and(BiFunction<Meanings, Where, Term> more, BiPredicate<Seen, String> isMoreSo) {
    return new Setting(group, (meanings, where) -> meanings.terms().all(term.apply(meanings, where), more.apply(meanings, where)), isSo.and(isMoreSo), isOfComplete);
  }

  /** Where the condition holds, too, or doesn't. */
  Setting and(Condition condition, boolean holds) {
    return and(
        (meanings, where) -> holds ? meanings.holds(condition, where) : meanings.terms().not(meanings.holds(condition, where)),
        (seen, row) -> seen.holds(condition, group.map(GroupQuestion::id), row) == holds);
  }

  /** That it can be so anywhere. */
  Claim claim() {
    return new Claim(
        meanings -> term.apply(meanings, meanings.first(group)),
        seen -> seen.rows(group).stream().anyMatch(row -> isSo.test(seen, row)), isOfComplete);
  }
}

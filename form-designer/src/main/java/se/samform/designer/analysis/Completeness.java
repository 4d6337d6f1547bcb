package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.Rows;
import se.samform.core.form.StopQuestion;

/** That answers can be handed in, in a solver's terms: all that must be answered is, and nothing is wrong. */
final class Completeness {

  private final Meanings meanings;
  private final Terms terms;
  private final boolean heedsStops;

  /** @param heedsStops else a stop that is shown stops nobody */
  Completeness(Meanings meanings, boolean heedsStops) {
    this.meanings = meanings;
    this.terms = meanings.terms();
    this.heedsStops = heedsStops;
  }

  Term whole() {
    return all(meanings.index().definition().questions(), meanings.whole());
  }

  /** Of these questions outside groups, and that no stop is shown. */
  Term of(List<Question> questions) {
    return terms.all(all(questions, meanings.whole()), unstopped());
  }

  /** That no stop is shown. */
  Term unstopped() {
    return terms.all(meanings.index().questions().stream().filter(StopQuestion.class::isInstance).flatMap(stop -> everywhere(stop).stream())
        .map(terms::not).toList());
  }

  private List<Term> everywhere(Question question) {
    return wheres(meanings.index().groupOf(question)).stream().map(where -> meanings.isShown(question, where)).toList();
  }

  private List<Where> wheres(Optional<GroupQuestion> group) {
    return group.map(inner -> wheres(meanings.index().groupOf(inner)).stream().flatMap(where -> meanings.rows(inner, where).stream()).toList())
        .orElseGet(() -> List.of(meanings.whole()));
  }

  /** Of all that stands before this question. */
  Term before(Question question) {
    return all(meanings.index().before(question).stream().map(meanings.index()::question).toList(), meanings.whole());
  }

  private Term all(List<Question> questions, Where where) {
    return terms.all(questions.stream().map(question -> isFine(question, where)).toList());
  }

  private Term isFine(Question question, Where where) {
    var isShown = meanings.isShown(question, where);
    return switch (question) {
      case StopQuestion stop -> heedsStops ? terms.not(isShown) : terms.yes;
      case CalculatedValue calculated -> terms.not(terms.all(isShown, meanings.worked(calculated, where).fails().any(terms)));
      case GroupQuestion group -> rows(group, where);
      case Question asked -> asked.isAnswerable() ? isAnswered(asked, isShown, where) : terms.yes;
    };
  }

  private Term isAnswered(Question question, Term isShown, Where where) {
    var isRequired = meanings.isRequired(question, where);
    return terms.implies(isShown, terms.all(terms.implies(isRequired, meanings.meaning(question, where).counts()), terms.not(meanings.isFlawed(question, where))));
  }

  private Term rows(GroupQuestion group, Where where) {
    var rows = meanings.rows(group, where);
    var each = IntStream.range(0, rows.size()).mapToObj(row -> all(group.questions(), rows.get(row))).toList();
    var isEnough = group.rows() instanceof Rows.Free
        ? terms.implies(meanings.isShown(group, where), meanings.isCount(group, where))
        : terms.yes;
    return terms.all(isEnough, terms.all(each));
  }
}

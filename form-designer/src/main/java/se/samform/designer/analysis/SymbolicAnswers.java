package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.samform.core.answer.Answer;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.Question;
import se.samform.core.logic.Condition;

/** What answers mean where they stand, in a solver's terms: whether they count, be they typed or told. */
final class SymbolicAnswers {

  private final Meanings meanings;
  private final Terms terms;

  SymbolicAnswers(Meanings meanings, Terms terms) {
    this.meanings = meanings;
    this.terms = terms;
  }

  Meaning meaning(Question question, Where where) {
    var free = meanings.typed(question, where);
    var isShown = meanings.isShown(question, where);
    var readOnly = meanings.holds(question.ask().readOnly(), where);
    boolean isEverFixed = readOnly != terms.no && !question.ask().initially().texts().isEmpty();
    return isEverFixed
        ? told(question, where, free)
        : new Meaning(terms.all(isShown, isAnswered(question, where)), free.value(), parts(free.parts(), terms.all(isShown, offered(question, free.value(), where))));
  }

  /** That something was typed, or is told, that doesn't count where the question is shown. */
  Term isFlawed(Question question, Where where) {
    var free = meanings.written(question, where);
    var typed = terms.any(free.isFine(), terms.any(free.parts().values().stream().map(Part::isThere).toList()), terms.any(free.wrong().values()));
    var initially = question.ask().initially().texts();
    var readOnly = initially.isEmpty() ? terms.no : meanings.holds(question.ask().readOnly(), where);
    return terms.all(terms.any(typed, readOnly), terms.not(isAnswered(question, where)));
  }

  /** What is told and not asked is its default, whatever was typed. */
  private Meaning told(Question question, Where where, Typed free) {
    var isShown = meanings.isShown(question, where);
    var readOnly = meanings.holds(question.ask().readOnly(), where);
    var told = Told.of(question);
    var value = told.map(answer -> meanings.choose(readOnly, constant(answer, free.value()), free.value())).orElse(free.value());
    var counts = terms.choose(readOnly, isTold(question, where), offered(question, free.value(), where));
    var parts = new LinkedHashMap<String, Part>();
    free.parts().forEach((key, part) -> parts.put(key, part(key, part, told, readOnly)));
    return new Meaning(terms.all(isShown, isAnswered(question, where)), value, parts(parts, terms.all(isShown, counts)));
  }

  /** Where that is taken at all. */
  private Part part(String key, Part free, Optional<Answer> told, Term readOnly) {
    var part = told.flatMap(answer -> answer instanceof Answer.Composite whole ? Optional.ofNullable(whole.part(key)) : Optional.empty());
    var isThere = terms.choose(readOnly, part.isPresent() ? terms.yes : terms.no, free.isThere());
    return new Part(isThere, part.map(answer -> meanings.choose(readOnly, constant(answer, free.value()), free.value())).orElse(free.value()));
  }

  /** As far as it can be compared with anything. */
  private Sym constant(Answer answer, Sym like) {
    return like instanceof Sym.Nothing ? like : meanings.constant(answer);
  }

  /** That what was typed, or is told, is an answer, should the question be shown. */
  private Term isAnswered(Question question, Where where) {
    var free = meanings.typed(question, where);
    var isTyped = terms.all(free.isFine(), offered(question, free.value(), where));
    if (question.ask().initially().texts().isEmpty()) {
      return isTyped;
    }
    return terms.choose(meanings.holds(question.ask().readOnly(), where), isTold(question, where), isTyped);
  }

  /** That what is told is taken: an option that isn't offered is told in vain. */
  private Term isTold(Question question, Where where) {
    var like = meanings.typed(question, where).value();
    return Told.of(question).map(answer -> terms.all(offered(question, constant(answer, like), where), isWithin(question, answer))).orElse(terms.no);
  }

  /** Limits of days may count from today. */
  private Term isWithin(Question question, Answer told) {
    if (!(question instanceof DateQuestion date) || !(told instanceof Answer.Date(var day))) {
      return terms.yes;
    }
    var on = terms.number(day.toEpochDay());
    var isLate = date.min().map(bound -> terms.atMost(meanings.today().at(bound), on)).orElse(terms.yes);
    return terms.all(isLate, date.max().map(bound -> terms.atMost(on, meanings.today().at(bound))).orElse(terms.yes));
  }

  private Map<String, Part> parts(Map<String, Part> parts, Term when) {
    var all = new LinkedHashMap<String, Part>();
    parts.forEach((key, part) -> all.put(key, new Part(terms.all(when, part.isThere()), part.value())));
    return all;
  }

  /** That none of what is chosen is an option that isn't shown. */
  private Term offered(Question question, Sym value, Where where) {
    var options = question.options();
    return terms.all(IntStream.range(0, options.size()).filter(i -> !options.get(i).shown().equals(Condition.ALWAYS))
        .mapToObj(i -> terms.implies(meanings.isChosen(value, options.get(i).id()), meanings.isOffered(question, i, where))).toList());
  }
}

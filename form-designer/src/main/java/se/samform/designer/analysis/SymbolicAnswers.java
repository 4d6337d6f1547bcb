package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.samform.core.answer.Answer;
import se.samform.core.answer.AnswerReader;
import se.samform.core.answer.AnswerTexts;
import se.samform.core.answer.Facts;
import se.samform.core.answer.Given;
import se.samform.core.answer.Reading;
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
    var fixed = fixed(question, where);
    boolean isEverFixed = readOnly != terms.no && !question.ask().initially().texts().isEmpty();
    return isEverFixed
        ? told(question, where, free, fixed)
        : new Meaning(terms.all(isShown, isAnswered(question, where)), free.value(), parts(free.parts(), isShown));
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
  private Meaning told(Question question, Where where, Typed free, Optional<Answer> fixed) {
    var isShown = meanings.isShown(question, where);
    var readOnly = meanings.holds(question.ask().readOnly(), where);
    var told = fixed.map(meanings::constant).orElse(free.value());
    var value = fixed.isEmpty() ? free.value() : meanings.choose(readOnly, told, free.value());
    return new Meaning(terms.all(isShown, isAnswered(question, where)), value, parts(free.parts(), terms.all(isShown, terms.not(readOnly))));
  }

  /** That what was typed, or is told, is an answer, should the question be shown. */
  private Term isAnswered(Question question, Where where) {
    var free = meanings.typed(question, where);
    var isTyped = terms.all(free.isFine(), offered(question, free.value(), where));
    if (question.ask().initially().texts().isEmpty()) {
      return isTyped;
    }
    var isTold = fixed(question, where).map(answer -> offered(question, meanings.constant(answer), where)).orElse(terms.no);
    return terms.choose(meanings.holds(question.ask().readOnly(), where), isTold, isTyped);
  }

  private Map<String, Part> parts(Map<String, Part> parts, Term when) {
    var all = new LinkedHashMap<String, Part>();
    parts.forEach((key, part) -> all.put(key, new Part(terms.all(when, part.isThere()), part.value())));
    return all;
  }

  /** Its default, if there is one and it reads well. */
  private Optional<Answer> fixed(Question question, Where where) {
    if (question.ask().initially().texts().isEmpty()) {
      return Optional.empty();
    }
    AnswerTexts everywhere = path -> question.ask().initially().texts();
    return AnswerReader.of(question).read(where.prefix() + question.id(), new Given(everywhere, new Facts(meanings.first()))) instanceof Reading.Read(Answer answer)
        ? Optional.of(answer)
        : Optional.empty();
  }

  /** That none of what is chosen is an option that isn't shown. */
  private Term offered(Question question, Sym value, Where where) {
    var options = question.options();
    return terms.all(IntStream.range(0, options.size()).filter(i -> !options.get(i).shown().equals(Condition.ALWAYS))
        .mapToObj(i -> terms.implies(meanings.isChosen(value, options.get(i).id()), meanings.isOffered(question, i, where))).toList());
  }
}

package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Optional;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.MoneyQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.Question;
import se.samform.core.form.RankedQuestion;
import se.samform.core.form.TimeQuestion;
import se.samform.core.form.TreeQuestion;

/** Of what is written to a question of two forms, that which one of them takes. */
final class Narrowing {

  private final Terms terms;
  private final Words words;
  private final Today today;
  private final Amounts amounts;

  Narrowing(Terms terms, Words words, Today today) {
    this.terms = terms;
    this.words = words;
    this.today = today;
    this.amounts = new Amounts(terms);
  }

  Typed of(Question own, Typed written) {
    var isTaken = isTaken(own, written.value());
    var parts = new LinkedHashMap<String, Part>();
    written.parts().forEach((key, part) -> parts.put(key, new Part(terms.all(part.isThere(), isTaken), part.value())));
    return new Typed(terms.all(written.isFine(), isTaken), written.value(), parts, written.wrong());
  }

  private Term isTaken(Question own, Sym value) {
    return switch (own) {
      case NumberQuestion q -> within(((Sym.Number) value).amount(), q.min(), q.max());
      case MoneyQuestion q -> within(((Sym.Number) value).amount(), q.min(), q.max());
      case DateQuestion q -> within(((Sym.Day) value).day(), q.min().map(today::at), q.max().map(today::at));
      case TimeQuestion q -> within(((Sym.Minute) value).minute(), q.min().map(SingleAnswers::minute).map(terms::number), q.max().map(SingleAnswers::minute).map(terms::number));
      case ChoiceQuestion q -> isOption(q, value);
      case ChoicesQuestion q -> terms.all(isOption(q, value), isCount(q.min(), q.max(), value));
      case RankedQuestion q -> terms.all(isOption(q, value), isCount(q.min(), q.max(), value));
      case TreeQuestion q when q.isSeveral() -> terms.all(isOption(q, value), isCount(1, q.max(), value));
      case TreeQuestion q -> isOption(q, value);
      case Question other -> terms.yes;
    };
  }

  private Term within(Amount amount, Optional<BigDecimal> min, Optional<BigDecimal> max) {
    return terms.all(min.map(least -> terms.not(amounts.less(amount, amounts.of(least)))).orElse(terms.yes),
        max.map(most -> terms.not(amounts.less(amounts.of(most), amount))).orElse(terms.yes));
  }

  private Term within(Term value, Optional<Term> min, Optional<Term> max) {
    return terms.all(min.map(least -> terms.atMost(least, value)).orElse(terms.yes), max.map(most -> terms.atMost(value, most)).orElse(terms.yes));
  }

  private Term isOption(Question own, Sym value) {
    var options = own.options().stream().map(Option::id).toList();
    return switch (value) {
      case Sym.Word(var code) -> terms.any(options.stream().map(option -> terms.same(code, terms.number(words.code(option)))).toList());
      case Sym.Several(var chosen) -> terms.all(chosen.entrySet().stream().filter(option -> !options.contains(option.getKey())).map(option -> terms.not(option.getValue())).toList());
      case Sym.Number number -> throw unlike(number);
      case Sym.Day day -> throw unlike(day);
      case Sym.Minute minute -> throw unlike(minute);
      case Sym.Nothing nothing -> throw unlike(nothing);
    };
  }

  private static IllegalArgumentException unlike(Sym value) {
    return new IllegalArgumentException("No options: " + value);
  }

  private Term isCount(int min, int max, Sym value) {
    Collection<Term> chosen = ((Sym.Several) value).chosen().values();
    var count = terms.plus(chosen.stream().map(one -> terms.choose(one, terms.number(1), terms.number(0))).toList());
    return terms.all(terms.atMost(terms.number(min), count), terms.atMost(count, terms.number(max)));
  }
}

package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.OwnText;
import se.samform.core.form.Question;
import se.samform.core.form.RankedQuestion;
import se.samform.core.form.TreeQuestion;

/** Makes the unknowns of what is chosen among options, and of what is written beside one of them. */
final class ChosenAnswers {

  private final Terms terms;
  private final SingleAnswers single;

  ChosenAnswers(Terms terms, SingleAnswers single) {
    this.terms = terms;
    this.single = single;
  }

  Typed choice(ChoiceQuestion question) {
    var value = single.oneOf(question.options().stream().map(Option::id).toList());
    return withOwn(question, question.own(), value, own -> single.is(value.code(), own));
  }

  Typed choices(ChoicesQuestion question) {
    var chosen = several(question.options().stream().map(Option::id).toList());
    var typed = withOwn(question, question.own(), chosen, own -> chosen.chosen().get(own));
    terms.know(typed.isFine(), terms.implies(typed.isFine(), between(Math.max(1, question.min()), question.max(), chosen.chosen().values())));
    return typed;
  }

  /** What is written beside the option that asks for it is there when that is chosen, or the answer isn't fine. */
  private Typed withOwn(Question question, Optional<String> own, Sym value, Function<String, Term> isChosen) {
    var isFine = terms.truth();
    if (own.isEmpty()) {
      return new Typed(isFine, value);
    }
    var text = single.text(question, OwnText.pathAt(question.id()));
    return new Typed(isFine, value, Map.of(OwnText.KEY, new Part(terms.all(isFine, isChosen.apply(own.get())), text)));
  }

  private Sym.Several several(List<String> options) {
    var chosen = new LinkedHashMap<String, Term>();
    options.forEach(option -> chosen.put(option, terms.truth()));
    return new Sym.Several(chosen);
  }

  private Term between(int min, int max, Collection<Term> chosen) {
    var count = terms.plus(chosen.stream().map(one -> terms.choose(one, terms.number(1), terms.number(0))).toList());
    var isEnough = min <= 1 ? terms.any(chosen) : terms.atMost(terms.number(min), count);
    return max >= chosen.size() ? isEnough : terms.all(isEnough, terms.atMost(count, terms.number(max)));
  }

  Typed ranked(RankedQuestion question) {
    var options = question.options().stream().map(Option::id).toList();
    var isFine = terms.truth();
    var count = terms.whole(BigInteger.valueOf(Math.max(1, question.min())), BigInteger.valueOf(question.max()));
    var ranks = new ArrayList<Sym.Word>();
    for (var rank = 0; rank < question.max(); rank++) {
      var word = single.oneOf(options);
      terms.know(word.code(), terms.all(ranks.stream().map(before -> terms.not(terms.same(before.code(), word.code()))).toList()));
      ranks.add(word);
    }
    var parts = new LinkedHashMap<String, Part>();
    for (var rank = 0; rank < ranks.size(); rank++) {
      parts.put(String.valueOf(rank + 1), new Part(terms.all(isFine, terms.less(terms.number(rank), count)), ranks.get(rank)));
    }
    var chosen = new LinkedHashMap<String, Term>();
    options.forEach(option -> chosen.put(option, terms.any(parts.values().stream()
        .map(part -> terms.all(part.isThere(), single.is(((Sym.Word) part.value()).code(), option))).toList())));
    return new Typed(isFine, new Sym.Several(chosen), parts);
  }

  Typed tree(TreeQuestion question) {
    var options = question.options().stream().map(Option::id).toList();
    if (!question.isSeveral()) {
      return new Typed(terms.truth(), single.oneOf(options));
    }
    var isFine = terms.truth();
    var chosen = several(options);
    terms.know(isFine, terms.implies(isFine, between(1, question.max(), chosen.chosen().values())));
    return new Typed(isFine, chosen);
  }
}

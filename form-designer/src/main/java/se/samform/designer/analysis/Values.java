package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.util.List;
import se.samform.core.answer.Answer;

/** What is worked out, for telling two of them apart. */
final class Values {

  private Values() {}

  /** As it is written; nothing where nothing comes out. */
  static String of(Seen seen, String path) {
    return seen.evaluation().answer(path).map(Values::text).orElse("");
  }

  private static String text(Answer answer) {
    return switch (answer) {
      case Answer.Number(var value) -> value.stripTrailingZeros().toPlainString();
      case Answer.Money money -> money.amount().stripTrailingZeros().toPlainString();
      case Answer.Date(var day) -> day.toString();
      case Answer.Text(var text) -> text;
      case Answer.Priced priced -> priced.total().stripTrailingZeros().toPlainString();
      case Answer other -> other.toString();
    };
  }

  /** That something comes out of only one of them, or other values do. */
  static Term isOther(Both both, Meaning one, Meaning other) {
    var terms = both.terms();
    return terms.any(List.of(both.part(one.counts(), other.counts()), terms.all(one.counts(), other.counts(), terms.not(isSame(terms, one.value(), other.value())))));
  }

  private static Term isSame(Terms terms, Sym one, Sym other) {
    return switch (one) {
      case Sym.Number(var a) when other instanceof Sym.Number(var b) -> new Amounts(terms).same(a, b);
      case Sym.Day(var a, var within) when other instanceof Sym.Day(var b, var also) -> terms.same(a, b);
      case Sym.Minute(var a) when other instanceof Sym.Minute(var b) -> terms.same(a, b);
      case Sym.Word(var a) when other instanceof Sym.Word(var b) -> terms.same(a, b);
      case Sym unlike -> terms.no;
    };
  }
}

package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import se.samform.core.form.DateBound;
import se.samform.core.form.MapQuestion;
import se.samform.core.form.TreeQuestion;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Operand;
import se.samform.core.logic.Operator;
import se.samform.core.logic.Reference;

/** Conditions in a solver's terms. A comparison of what isn't there is false, as everywhere. */
final class SymbolicConditions {

  private final Meanings meanings;
  private final Terms terms;
  private final Words words;
  private final Today today;
  private final Amounts amounts;
  private final Unknowns unknowns;

  SymbolicConditions(Meanings meanings, Terms terms, Unknowns unknowns) {
    this.meanings = meanings;
    this.terms = terms;
    this.words = unknowns.words();
    this.today = unknowns.today();
    this.unknowns = unknowns;
    this.amounts = new Amounts(terms);
  }

  Term holds(Condition condition, Where where) {
    return switch (condition) {
      case Condition.Always always -> terms.yes;
      case Condition.All(var of) -> terms.all(of.stream().map(each -> holds(each, where)).toList());
      case Condition.Any(var of) -> terms.any(of.stream().map(each -> holds(each, where)).toList());
      case Condition.Not(var of) -> terms.not(holds(of, where));
      case Condition.Answered(var path) -> meanings.at(path, where).isThere();
      case Condition.Some(var group, var of) -> some(group, of, where);
      case Condition.Compare compare -> compare(compare, where);
    };
  }

  private Term some(String id, Condition of, Where where) {
    var group = meanings.index().group(id);
    var there = where.in(meanings.index().groupOf(group));
    return terms.any(meanings.rows(group, there).stream().map(row -> terms.all(meanings.exists(row), holds(of, row))).toList());
  }

  private Term compare(Condition.Compare compare, Where where) {
    var left = meanings.at(compare.path(), where);
    return terms.all(left.isThere(), switch (left.value()) {
      case Sym.Number(var amount) -> against(compare, where, text -> amounts.of(new BigDecimal(text)), right -> relation(compare.operator(), amount, right));
      case Sym.Day(var day, var within) -> against(compare, where, this::day, right -> relation(compare.operator(), day, right));
      case Sym.Minute(var minute) -> against(compare, where, text -> terms.number(SingleAnswers.minute(LocalTime.parse(text))), right -> relation(compare.operator(), minute, right));
      case Sym.Word word -> compare.operator() == Operator.WITHIN ? isWithin(compare, word, where) : against(compare, where, this::code, right -> relation(compare.operator(), word.code(), right));
      case Sym.Several several -> compare.operator() == Operator.WITHIN ? isWithin(compare, several, where) : includes(compare, several, where);
      case Sym.Nothing nothing -> liesIn(compare, where);
    });
  }

  private Term day(String text) {
    return today.at(DateBound.parse(text).orElseThrow());
  }

  private Term code(String text) {
    return terms.number(words.code(text));
  }

  /** @param constant what a constant is @param relation how the answer must be to it */
  private <T> Term against(Condition.Compare compare, Where where, Function<String, T> constant, Function<T, Term> relation) {
    return switch (compare.operand()) {
      case Operand.Constant(var text) -> relation.apply(constant.apply(text));
      case Operand.Constants(var texts) -> terms.any(texts.stream().map(text -> relation.apply(constant.apply(text))).toList());
      case Operand.OtherAnswer(var path) -> other(meanings.at(path, where), relation);
    };
  }

  @SuppressWarnings("unchecked")
  private <T> Term other(Part other, Function<T, Term> relation) {
    return terms.all(other.isThere(), relation.apply((T) switch (other.value()) {
      case Sym.Number(var amount) -> amount;
      case Sym.Day(var day, var within) -> day;
      case Sym.Minute(var minute) -> minute;
      case Sym.Word(var code) -> code;
      case Sym.Several several -> throw unlike(several);
      case Sym.Nothing nothing -> throw unlike(nothing);
    }));
  }

  private static IllegalArgumentException unlike(Sym value) {
    return new IllegalArgumentException("Can't be compared with: " + value);
  }

  private Term relation(Operator operator, Amount left, Amount right) {
    return relation(operator, amounts.less(left, right), amounts.same(left, right), amounts.less(right, left));
  }

  private Term relation(Operator operator, Term left, Term right) {
    return switch (operator) {
      case IS, IN, INCLUDES, WITHIN -> terms.same(left, right);
      case IS_NOT -> terms.not(terms.same(left, right));
      case AT_LEAST -> terms.atMost(right, left);
      case AT_MOST -> terms.atMost(left, right);
      case LESS_THAN, BEFORE -> terms.less(left, right);
      case MORE_THAN, AFTER -> terms.less(right, left);
    };
  }

  private Term relation(Operator operator, Term less, Term same, Term more) {
    return switch (operator) {
      case IS, IN, INCLUDES, WITHIN -> same;
      case IS_NOT -> terms.not(same);
      case AT_LEAST -> terms.not(less);
      case AT_MOST -> terms.not(more);
      case LESS_THAN, BEFORE -> less;
      case MORE_THAN, AFTER -> more;
    };
  }

  private Term includes(Condition.Compare compare, Sym.Several several, Where where) {
    return several(compare, where, right -> terms.any(several.chosen().entrySet().stream()
        .map(option -> terms.all(option.getValue(), terms.same(code(option.getKey()), right))).toList()), option -> several.chosen().getOrDefault(option, terms.no));
  }

  /** Looked up where the other side is a constant, as nearly always. */
  private Term several(Condition.Compare compare, Where where, Function<Term, Term> other, Function<String, Term> constant) {
    return switch (compare.operand()) {
      case Operand.Constant(var text) -> constant.apply(text);
      case Operand.Constants(var texts) -> terms.any(texts.stream().map(constant).toList());
      case Operand.OtherAnswer(var path) -> other(meanings.at(path, where), other);
    };
  }

  private Term isWithin(Condition.Compare compare, Sym.Word word, Where where) {
    return within(compare, where, option -> terms.same(word.code(), code(option)));
  }

  private Term isWithin(Condition.Compare compare, Sym.Several several, Where where) {
    return within(compare, where, option -> several.chosen().getOrDefault(option, terms.no));
  }

  private Term within(Condition.Compare compare, Where where, Function<String, Term> isChosen) {
    var around = around(compare.path());
    Function<String, Term> constant = place -> terms.any(around.entrySet().stream()
        .filter(option -> option.getValue().contains(place)).map(option -> isChosen.apply(option.getKey())).toList());
    return several(compare, where, right -> terms.any(places(around).stream()
        .map(place -> terms.all(terms.same(code(place), right), constant.apply(place))).toList()), constant);
  }

  private static List<String> places(Map<String, Set<String>> around) {
    return around.keySet().stream().sorted().toList();
  }

  private Map<String, Set<String>> around(String path) {
    return meanings.index().question(Reference.parse(path).question()) instanceof TreeQuestion tree ? tree.within() : Map.of();
  }

  /** Municipalities draw their areas as they like: what is marked may lie in any of them. */
  private Term liesIn(Condition.Compare compare, Where where) {
    var question = meanings.index().question(Reference.parse(compare.path()).question());
    var there = where.in(meanings.index().groupOf(question));
    var area = ((Operand.Constant) compare.operand()).text();
    var isMarked = meanings.at(question.id() + "." + MapQuestion.SHAPE, there).isThere();
    return terms.all(isMarked, unknowns.area(there.prefix() + question.id(), area, isOnlyMap()));
  }

  /** Else one may lie in an area in which another doesn't. */
  private boolean isOnlyMap() {
    var maps = meanings.index().questions().stream().filter(MapQuestion.class::isInstance).toList();
    return maps.size() == 1 && meanings.index().groupOf(maps.getFirst()).isEmpty();
  }

  Term isChosen(Sym value, String option) {
    return switch (value) {
      case Sym.Word(var code) -> terms.same(code, code(option));
      case Sym.Several(var chosen) -> chosen.getOrDefault(option, terms.no);
      case Sym.Number number -> throw unlike(number);
      case Sym.Day day -> throw unlike(day);
      case Sym.Minute minute -> throw unlike(minute);
      case Sym.Nothing nothing -> terms.no;
    };
  }
}

package se.samform.designer.planted;

import static se.samform.designer.planted.Plot.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.Rows;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.logic.Condition;
import se.samform.core.logic.DateUnit;
import se.samform.core.logic.DecisionTable;
import se.samform.core.logic.Formula;
import se.samform.core.logic.Operand;
import se.samform.core.logic.Operator;

/** Ways in which a condition never holds; each plants what it needs besides. */
record Never(String way, Function<Plot, Condition> condition) {

  private static final Condition A = Condition.is("house", "a");
  private static final Condition B = Condition.is("house", "b");
  private static final Condition C = Condition.is("house", "c");
  private static final Condition YES = Condition.is("renewal", "yes");
  private static final Condition NO = Condition.is("renewal", "no");

  static final List<Never> ALL = List.of(
      new Never("one answer", plot -> all(A, B)),
      new Never("one answer", plot -> all(YES, any(NO, all(Condition.is("note", "x"), Condition.is("note", "y"))))),
      new Never("list of answers", plot -> all(new Condition.Compare("house", Operator.IN, new Operand.Constants(List.of("a", "b"))), C)),
      new Never("list of answers", plot -> all(A, new Condition.Not(new Condition.Compare("house", Operator.IN, new Operand.Constants(List.of("a", "b")))))),
      new Never("one text", plot -> all(Condition.is("note", "x"), Condition.is("note", "y"))),
      new Never("unanswered", plot -> all(new Condition.Not(new Condition.Answered("amount")), compare("amount", Operator.AT_LEAST, plot.least()))),
      new Never("one hop", plot -> all(Condition.is(plot.yesNo(A), "yes"), B)),
      new Never("one hop", plot -> all(Condition.is(plot.choice(any(A, B), "u", "v"), "u"), C)),
      new Never("two hops", plot -> all(Condition.is(plot.choice(Condition.is(plot.yesNo(A), "yes"), "u", "v", "w"), "u"), any(B, C))),
      new Never("three hops", plot -> all(Condition.is(plot.yesNo(Condition.is(plot.choice(Condition.is(plot.yesNo(YES), "no"), "u", "v"), "v")), "yes"), NO)),
      new Never("bound of a number", plot -> compare("amount", Operator.MORE_THAN, plot.most())),
      new Never("bound of a number", plot -> all(compare("amount", Operator.AT_LEAST, plot.least().add(BigDecimal.TWO)), compare("amount", Operator.LESS_THAN, plot.least().add(BigDecimal.ONE)))),
      new Never("bounds of two numbers", plot -> beside(plot.number(plot.most().intValueExact() + 1, plot.most().intValueExact() + 20), Operator.AT_MOST, "amount")),
      new Never("three numbers in a ring", Never::ring),
      new Never("bound of a date", plot -> plot.day(Operator.BEFORE, plot.first())),
      new Never("bounds of two dates", plot -> beside(plot.date(plot.last().plusDays(1), plot.last().plusDays(9)), Operator.BEFORE, "day")),
      new Never("order of three dates", Never::order),
      new Never("calculated number", plot -> compare(plot.number(doubled(plot)), Operator.LESS_THAN, plot.least().multiply(BigDecimal.TWO).add(BigDecimal.valueOf(7)))),
      new Never("calculated whole number", Never::odd),
      new Never("calculated word", plot -> all(Condition.is(plot.value(word(), Formula.Kind.TEXT), "first"), any(B, C))),
      new Never("calculated days", plot -> compare(plot.number(days(plot)), Operator.MORE_THAN, plot.last().toEpochDay() - SoundForms.TODAY.toEpochDay())),
      new Never("calculated day", plot -> beside(plot.value(new Formula.Later(answer("day"), DateUnit.DAYS, constant(3)), Formula.Kind.DATE), Operator.BEFORE, "day")),
      new Never("table", Never::byTable),
      new Never("table, unknown result", plot -> compare(tabled(plot), Operator.IS, 70)),
      new Never("options offered", Never::offered),
      new Never("group that is hidden", plot -> all(someYes(group(plot, YES)), NO)),
      new Never("rows of a group, counted", plot -> compare(plot.number(new Formula.Count(group(plot, Condition.ALWAYS), Condition.ALWAYS)), Operator.MORE_THAN, 2)),
      new Never("rows of a group, summed", Never::summed),
      new Never("row of a group", Never::inRow),
      new Never("row of a group, hop within", Never::hopWithin));

  /** Of at most two rows, with one question: {@code in-} and the group's id. */
  private static String group(Plot plot, Condition shown) {
    var ask = plot.ask().withShown(shown);
    plot.add(new GroupQuestion(ask, List.of(new YesNoQuestion(Blank.ask("in-" + ask.id()))), new Rows.Free(0, 2), Blank.text("Rad")));
    return ask.id();
  }

  private static Condition someYes(String group) {
    return new Condition.Some(group, Condition.is("in-" + group, "yes"));
  }

  private static Condition inRow(Plot plot) {
    var group = group(plot, Condition.ALWAYS);
    return new Condition.Some(group, all(Condition.is("in-" + group, "yes"), Condition.is("in-" + group, "no")));
  }

  private static Condition hopWithin(Plot plot) {
    var ask = plot.ask();
    var first = new YesNoQuestion(Blank.ask("first-" + ask.id()));
    var second = Blank.choice(Blank.ask("second-" + ask.id()).withShown(Condition.is(first.id(), "yes")), List.of("u", "v"));
    plot.add(new GroupQuestion(ask, List.of(first, second), new Rows.Free(1, 2), Blank.text("Rad")));
    return new Condition.Some(ask.id(), all(Condition.is(second.id(), "v"), Condition.is(first.id(), "no")));
  }

  private static Condition summed(Plot plot) {
    var ask = plot.ask();
    var number = Plot.number(Blank.ask("in-" + ask.id()), 0, 5);
    plot.add(new GroupQuestion(ask, List.of(number), new Rows.Free(0, 2), Blank.text("Rad")));
    return compare(plot.number(new Formula.Sum(ask.id(), answer(number.id()), Condition.ALWAYS)), Operator.MORE_THAN, 10);
  }

  /** amount < one, one < other, other < amount. */
  private static Condition ring(Plot plot) {
    int least = plot.least().intValueExact();
    int most = plot.most().intValueExact();
    var one = plot.number(least, most + 3);
    var other = plot.number(least, most + 3);
    return all(beside("amount", Operator.LESS_THAN, one), beside(one, Operator.LESS_THAN, other), beside(other, Operator.LESS_THAN, "amount"));
  }

  private static Condition order(Plot plot) {
    var one = plot.date(plot.first(), plot.last());
    var other = plot.date(plot.first(), plot.last());
    return all(beside("day", Operator.BEFORE, one), beside(other, Operator.AFTER, one), beside("day", Operator.AFTER, other));
  }

  /** amount, twice, and seven. */
  private static Formula doubled(Plot plot) {
    return new Formula.Add(List.of(answer("amount"), answer("amount"), constant(7)));
  }

  private static Condition odd(Plot plot) {
    int middle = plot.random.nextInt(5);
    var number = plot.number(0, 9);
    return compare(plot.number(new Formula.Multiply(List.of(constant(2), answer(number)))), Operator.IS, 2 * middle + 1);
  }

  private static Formula word() {
    return new Formula.Case(List.of(new Formula.Row(A, new Formula.Word("first"))), Optional.of(new Formula.Word("second")));
  }

  private static Formula days(Plot plot) {
    return new Formula.Between(DateUnit.DAYS, new Formula.Day(plot.day(SoundForms.TODAY)), answer("day"));
  }

  private static String tabled(Plot plot) {
    var id = "pt" + plot.definition.tables().size();
    plot.add(Plot.table(id, DecisionTable.Hit.FIRST, Formula.Kind.NUMBER, Optional.of(constant(30)), row(A, 10), row(YES, 20)));
    return plot.number(new Formula.Table(id));
  }

  /** Twenty is what the second rule says, of other houses. */
  private static Condition byTable(Plot plot) {
    return all(compare(tabled(plot), Operator.IS, 20), any(A, NO));
  }

  private static Condition offered(Plot plot) {
    var ask = plot.ask();
    var plain = Blank.choice(ask, List.of("u", "v", "w"));
    var options = plain.options().stream().map(option -> option.id().equals("u") ? new Option(option.id(), option.label(), option.hint(), YES) : option).toList();
    plot.add(Edited.options(plain, options));
    return all(Condition.is(ask.id(), "u"), NO);
  }
}

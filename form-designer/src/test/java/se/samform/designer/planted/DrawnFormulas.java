package se.samform.designer.planted;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.answer.Answer;
import se.samform.core.answer.Facts;
import se.samform.core.form.Ask;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.logic.Condition;
import se.samform.core.logic.DateUnit;
import se.samform.core.logic.DecisionTable;
import se.samform.core.logic.Formula;
import se.samform.core.logic.Operand;
import se.samform.core.logic.Operator;
import se.samform.core.logic.Plan;
import se.samform.core.text.LocalText;

/** Calculated values by what was drawn before, and the tables that they ask. */
final class DrawnFormulas {

  private static final int TRIED = 60;

  private final Drawing drawing;

  DrawnFormulas(Drawing drawing) {
    this.drawing = drawing;
  }

  CalculatedValue value(Ask ask) {
    return switch (drawing.random.nextInt(8)) {
      case 0 -> value(ask, table(Formula.Kind.TEXT), Formula.Kind.TEXT);
      case 1 -> value(ask, new Formula.Later(answer(DateQuestion.class), DateUnit.DAYS, constant(drawing.random.nextInt(30))), Formula.Kind.DATE);
      case 2, 3 -> value(ask, table(Formula.Kind.NUMBER), Formula.Kind.NUMBER);
      case 4 -> value(ask, overRows(), Formula.Kind.NUMBER);
      case 5 -> value(ask, cases(), Formula.Kind.NUMBER);
      case 6 -> value(ask, new Formula.Between(DateUnit.DAYS, answer(DateQuestion.class), new Formula.Day(Drawn.day(SoundForms.TODAY.plusDays(90), drawing.countsFromToday))), Formula.Kind.NUMBER);
      default -> value(ask, linear(), Formula.Kind.NUMBER);
    };
  }

  private static CalculatedValue value(Ask ask, Formula formula, Formula.Kind result) {
    return new CalculatedValue(ask, formula, result, result == Formula.Kind.NUMBER ? 2 : 0, LocalText.NONE, true);
  }

  private static Formula constant(int value) {
    return new Formula.Constant(BigDecimal.valueOf(value));
  }

  private Formula answer(Class<?> kind) {
    var all = drawing.conditions().sure(drawing.drawn).stream().filter(each -> kind.isInstance(each.question())).toList();
    return new Formula.AnswerOf(all.get(drawing.random.nextInt(all.size())).id());
  }

  private Formula linear() {
    var first = answer(NumberQuestion.class);
    var times = new Formula.Multiply(List.of(constant(2 + drawing.random.nextInt(5)), answer(NumberQuestion.class)));
    return switch (drawing.random.nextInt(4)) {
      case 0 -> new Formula.Subtract(times, first);
      case 1 -> new Formula.Max(List.of(first, constant(2)));
      case 2 -> new Formula.Divide(times, constant(4));
      default -> new Formula.Add(List.of(first, times, constant(7)));
    };
  }

  private Formula overRows() {
    var groups = drawing.drawn.stream().flatMap(each -> each.group().stream()).toList();
    if (groups.isEmpty()) {
      return linear();
    }
    var group = groups.get(drawing.random.nextInt(groups.size()));
    var number = group.questions().stream().filter(NumberQuestion.class::isInstance).filter(each -> each.ask().shown().equals(Condition.ALWAYS)).findFirst();
    return number.isEmpty() || drawing.random.nextBoolean()
        ? new Formula.Count(group.id(), Condition.ALWAYS)
        : new Formula.Sum(group.id(), new Formula.AnswerOf(number.get().id()), Condition.ALWAYS);
  }

  private Formula cases() {
    var row = new Formula.Row(drawing.conditions().of(drawing.drawn), linear());
    return new Formula.Case(List.of(row), Optional.of(constant(1)));
  }

  private Formula table(Formula.Kind result) {
    var table = switch (drawing.random.nextInt(3)) {
      case 0 -> parted(result);
      case 1 -> rules(result, DecisionTable.Hit.FIRST);
      default -> rules(result, result == Formula.Kind.NUMBER ? DecisionTable.Hit.SUM : DecisionTable.Hit.FIRST);
    };
    drawing.tables.add(table);
    return new Formula.Table(table.id());
  }

  /** Each answer has a rule of its own, and no other. */
  private DecisionTable parted(Formula.Kind result) {
    var by = drawing.conditions().sure(drawing.drawn).stream()
        .filter(each -> each.question() instanceof ChoiceQuestion choice && choice.options().stream().allMatch(option -> option.shown().equals(Condition.ALWAYS))
            || each.question() instanceof NumberQuestion).toList();
    var chosen = by.get(drawing.random.nextInt(by.size()));
    var whens = chosen.question() instanceof ChoiceQuestion
        ? chosen.values().stream().map(option -> Condition.is(chosen.id(), option)).toList() : List.<Condition>of(split(chosen, Operator.LESS_THAN), split(chosen, Operator.AT_LEAST));
    var rows = IntStream.range(0, whens.size()).mapToObj(i -> new Formula.Row(whens.get(i), then(result, i))).toList();
    return table(result, DecisionTable.Hit.UNIQUE, rows, Optional.empty());
  }

  private static Condition split(Drawn number, Operator operator) {
    return new Condition.Compare(number.id(), operator, new Operand.Constant(number.values().get(1)));
  }

  /** On what several questions say, and something else otherwise; those that add up hold side by side, so that each alone is one too. */
  private DecisionTable rules(Formula.Kind result, DecisionTable.Hit hit) {
    var by = new ArrayList<>(drawing.conditions().sure(drawing.drawn));
    java.util.Collections.shuffle(by, drawing.random);
    int count = hit == DecisionTable.Hit.SUM ? 1 : Math.min(by.size(), 2 + drawing.random.nextInt(2));
    var rows = IntStream.range(0, count).mapToObj(i -> new Formula.Row(by.get(i).fact(drawing.random), then(result, i))).toList();
    return table(result, hit, rows, Optional.of(then(result, 9)));
  }

  private DecisionTable table(Formula.Kind result, DecisionTable.Hit hit, List<Formula.Row> rows, Optional<Formula> otherwise) {
    return new DecisionTable("t" + drawing.tables.size(), hit, result, Optional.empty(), List.of(new DecisionTable.Version(Optional.empty(), rows, otherwise)));
  }

  private static Formula then(Formula.Kind result, int row) {
    return result == Formula.Kind.NUMBER ? constant(10 * (row + 1)) : new Formula.Word("w" + row);
  }

  /** What comes of it for some answers, in order. */
  List<String> values(CalculatedValue value) {
    var page = drawing.openPage();
    var steps = Edited.joined(drawing.steps, List.of(Edited.questions(page, Edited.joined(page.questions(), List.of(value)))));
    var definition = Blank.definition(steps, drawing.tables, new DrawnFlow(List.of(), drawing.random).plain());
    var plan = Plan.compile(definition);
    var known = Edited.<Drawn>joined(drawing.drawn, drawing.inGroups).stream().collect(Collectors.toMap(Drawn::id, Drawn::values));
    var ways = new Ways(SoundForms.TODAY);
    var found = new ArrayList<Answer>();
    for (int i = 0; i < TRIED; i++) {
      plan.evaluate(ways.some(definition, known, drawing.random), new Facts(SoundForms.TODAY)).answer(value.id()).ifPresent(found::add);
    }
    return texts(found);
  }

  private static List<String> texts(List<Answer> found) {
    var numbers = found.stream().flatMap(answer -> answer instanceof Answer.Number(var number) ? Stream.of(number) : Stream.of())
        .collect(Collectors.toCollection(() -> new TreeSet<BigDecimal>(Comparator.naturalOrder())));
    var others = found.stream().flatMap(answer -> switch (answer) {
      case Answer.Date(var day) -> Stream.of(day.toString());
      case Answer.Text(var text) -> Stream.of(text);
      case Answer any -> Stream.<String>of();
    }).collect(Collectors.toCollection(TreeSet::new));
    return numbers.isEmpty() ? List.copyOf(others) : numbers.stream().map(number -> number.stripTrailingZeros().toPlainString()).toList();
  }
}

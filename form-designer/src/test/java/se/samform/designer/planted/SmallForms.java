package se.samform.designer.planted;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.form.AddressParts;
import se.samform.core.form.AddressQuestion;
import se.samform.core.form.Ask;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.DateBound;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Information;
import se.samform.core.form.Initially;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.Phrasing;
import se.samform.core.form.Question;
import se.samform.core.form.RankedQuestion;
import se.samform.core.form.Rows;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Step;
import se.samform.core.form.StopQuestion;
import se.samform.core.form.TextFormat;
import se.samform.core.form.TextQuestion;
import se.samform.core.form.Tone;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.logic.Condition;
import se.samform.core.logic.DecisionTable;
import se.samform.core.logic.Formula;
import se.samform.core.logic.Operand;
import se.samform.core.logic.Operator;
import se.samform.core.text.LocalText;

/**
 * Forms of a few questions with few answers each, and conditions at random: much in them never holds or always does, by
 * chance. Questions look at what was drawn before them and stand in another order.
 */
final class SmallForms {

  private static final int PLAIN = 13;
  private static final int WITH_PARTS = 20;

  private final Random random;
  private final List<Question> drawn = new ArrayList<>();
  private final List<DecisionTable> tables = new ArrayList<>();
  private final boolean countsFromToday;
  /** Of how many kinds questions are; the last ones have parts. */
  private final int kinds;
  private int ids;

  private SmallForms(long seed, int kinds) {
    this.random = new Random(seed);
    this.countsFromToday = random.nextBoolean();
    this.kinds = kinds;
  }

  static ServiceDefinition of(long seed) {
    return new SmallForms(seed, PLAIN).form();
  }

  /** Also with addresses, and what is put in order, of which conditions name parts. */
  static ServiceDefinition withParts(long seed) {
    return new SmallForms(seed, WITH_PARTS).form();
  }

  private ServiceDefinition form() {
    if (kinds > PLAIN && random.nextInt(3) == 0) {
      counted();
    }
    IntStream.range(0, 3 + random.nextInt(6)).forEach(i -> drawn.add(question()));
    var steps = new ArrayList<Step>();
    int half = 1 + random.nextInt(drawn.size() - 1);
    boolean isStepped = random.nextInt(3) == 0;
    var first = new ArrayList<>(isStepped ? drawn.subList(0, half) : drawn);
    Collections.shuffle(first, random);
    steps.add(Blank.step("s0", first));
    if (isStepped) {
      steps.add(new Step("s1", Blank.text("Två"), LocalText.NONE, condition(first, 1), List.copyOf(drawn.subList(half, drawn.size()))));
    }
    var outside = drawn.stream().filter(SmallForms::isCompared).map(question -> new Drawn(question, question instanceof DateQuestion ? days() : constants(question), false, countsFromToday)).toList();
    var flow = outside.isEmpty() ? new DrawnFlow(List.of(), random).plain() : new DrawnFlow(outside, random).flow();
    return Blank.definition(steps, tables, flow);
  }

  /** Rows of which there must be some, how many they are, and what is told of that. */
  private void counted() {
    var group = new GroupQuestion(Blank.ask("q" + ids++).withRequired(Condition.ALWAYS), List.of(new YesNoQuestion(Blank.ask("q" + ids++))), new Rows.Free(1 + random.nextInt(2), 2), Blank.text("Rad"));
    drawn.add(group);
    var count = new CalculatedValue(Blank.ask("q" + ids++), new Formula.Count(group.id(), Condition.ALWAYS), 2, LocalText.NONE, true);
    drawn.add(count);
    drawn.add(new Information(Blank.ask("q" + ids++).withShown(compare(count, List.of("1", "2"))), Blank.text("Läs"), Tone.INFO));
  }

  private static boolean isCompared(Question question) {
    return question instanceof YesNoQuestion || question instanceof ChoiceQuestion || question instanceof TextQuestion || question instanceof NumberQuestion || question instanceof DateQuestion;
  }

  private Ask ask() {
    var id = "q" + ids++;
    var required = switch (random.nextInt(6)) {
      case 0 -> Condition.NEVER;
      case 1 -> condition(drawn, 2);
      default -> Condition.ALWAYS;
    };
    return Blank.ask(id).withShown(random.nextInt(5) < 3 ? condition(drawn, 2) : Condition.ALWAYS).withRequired(required).with(Phrasing.of(label(id)));
  }

  private LocalText label(String id) {
    var shown = drawn.stream().filter(SmallForms::isCompared).toList();
    return shown.isEmpty() || random.nextInt(6) > 0 ? Blank.text(id) : Blank.text(id + " om {" + shown.get(random.nextInt(shown.size())).id() + "}");
  }

  /** Some are told and not asked at times. */
  private Ask maybeTold(Ask ask, String text) {
    return random.nextInt(5) > 0 ? ask : ask.with(new Initially(List.of(text), Optional.empty())).withReadOnly(condition(drawn, 1));
  }

  private Question question() {
    var ask = ask();
    var always = ask.withRequired(Condition.ALWAYS);
    return switch (random.nextInt(kinds)) {
      case 0, 1 -> new YesNoQuestion(maybeTold(ask, "no"));
      case 2, 3 -> choice(maybeTold(ask, "b"));
      case 4, 5 -> number(ask);
      case 6 -> new DateQuestion(ask, Optional.of(day(0)), Optional.of(day(2)));
      case 7 -> new TextQuestion(ask, 20, TextFormat.NONE);
      case 8 -> new ChoicesQuestion(ask, Blank.options(Stream.of("a", "b")), 1, 2);
      case 9 -> group(always);
      case 10 -> random.nextBoolean() ? new Information(always, Blank.text("Läs"), Tone.INFO) : new StopQuestion(always, Blank.text("Stopp"));
      case 13, 14, 15 -> new AddressQuestion(ask, AddressParts.EITHER);
      case 16, 17, 18, 19 -> ranked(ask);
      default -> new CalculatedValue(always, formula(), 2, LocalText.NONE, true);
    };
  }

  private Question ranked(Ask ask) {
    var told = random.nextBoolean() ? ask.with(new Initially(List.of("a", "b"), Optional.empty())).withReadOnly(random.nextBoolean() ? Condition.ALWAYS : condition(drawn, 1)) : ask;
    var options = Blank.options(Stream.of("a", "b")).stream().map(option -> new Option(option.id(), option.label(), option.hint(), random.nextBoolean() ? condition(drawn, 1) : Condition.ALWAYS)).toList();
    return new RankedQuestion(told, options, random.nextInt(3), 2);
  }

  private Question choice(Ask ask) {
    var plain = Blank.choice(ask, List.of("a", "b", "c"));
    boolean comeAndGo = random.nextInt(3) == 0;
    return Edited.options(plain, plain.options().stream()
        .map(option -> comeAndGo && random.nextBoolean() ? new Option(option.id(), option.label(), option.hint(), condition(drawn, 1)) : option).toList());
  }

  private NumberQuestion number(Ask ask) {
    int min = random.nextInt(3) - 1;
    boolean isFine = random.nextInt(4) == 0;
    var max = isFine ? BigDecimal.valueOf(min).add(new BigDecimal("0.3")) : BigDecimal.valueOf(min + 2 + random.nextInt(2));
    return new NumberQuestion(ask, isFine ? 1 : 0, Optional.of(BigDecimal.valueOf(min)), Optional.of(max), LocalText.NONE);
  }

  private Question group(Ask ask) {
    var inner = new ArrayList<Question>();
    inner.add(random.nextBoolean() ? new YesNoQuestion(Blank.ask("q" + ids++)) : number(Blank.ask("q" + ids++)));
    if (random.nextInt(3) == 0) {
      inner.add(new YesNoQuestion(Blank.ask("q" + ids++).withShown(condition(random.nextBoolean() ? inner : drawn, 1))));
    }
    return new GroupQuestion(ask, inner, new Rows.Free(random.nextInt(2), 1 + random.nextInt(2)), Blank.text("Rad"));
  }

  private Condition condition(List<Question> seen, int depth) {
    if (seen.stream().noneMatch(SmallForms::isLookedAt)) {
      return Condition.ALWAYS;
    }
    return switch (depth == 0 ? 9 : random.nextInt(10)) {
      case 0, 1 -> new Condition.All(List.of(condition(seen, depth - 1), condition(seen, depth - 1)));
      case 2, 3 -> new Condition.Any(List.of(condition(seen, depth - 1), condition(seen, depth - 1)));
      case 4 -> new Condition.Not(condition(seen, depth - 1));
      default -> one(seen);
    };
  }

  private static boolean isLookedAt(Question question) {
    return !(question instanceof Information || question instanceof StopQuestion);
  }

  private Condition one(List<Question> seen) {
    var all = seen.stream().filter(SmallForms::isLookedAt).toList();
    var question = all.get(random.nextInt(all.size()));
    if (question instanceof GroupQuestion group && random.nextBoolean()) {
      return new Condition.Some(group.id(), one(group.questions()));
    }
    var same = all.stream().filter(each -> each != question && each.getClass() == question.getClass() && isCompared(each)).toList();
    if (!same.isEmpty() && random.nextInt(4) == 0) {
      var operators = operators(question).stream().filter(operator -> operator != Operator.IN).toList();
      return Plot.beside(question.id(), operators.get(random.nextInt(operators.size())), same.get(random.nextInt(same.size())).id());
    }
    if (question instanceof AddressQuestion || question instanceof RankedQuestion) {
      return part(question);
    }
    var constants = constants(question);
    return constants.isEmpty() || random.nextInt(6) == 0 ? new Condition.Answered(question.id()) : compare(question, constants);
  }

  /** Or the whole. */
  private Condition part(Question question) {
    var id = question.id();
    var all = question instanceof AddressQuestion
        ? List.<Condition>of(new Condition.Answered(id), new Condition.Answered(id + ".property"), new Condition.Answered(id + ".street"),
            new Condition.All(List.of(new Condition.Answered(id), new Condition.Not(new Condition.Answered(id + ".street")))))
        : List.of(new Condition.Answered(id), new Condition.Answered(id + ".1"), new Condition.Compare(id + ".1", Operator.IS, new Operand.Constant("a")),
            new Condition.Compare(id, Operator.INCLUDES, new Operand.Constant("b")));
    return all.get(random.nextInt(all.size()));
  }

  private Condition compare(Question question, List<String> constants) {
    var operators = operators(question);
    var operator = operators.get(random.nextInt(operators.size()));
    var constant = constants.get(random.nextInt(constants.size()));
    return new Condition.Compare(question.id(), operator,
        operator == Operator.IN ? new Operand.Constants(List.of(constant, constants.getFirst())) : new Operand.Constant(constant));
  }

  private static List<Operator> operators(Question question) {
    return switch (question) {
      case YesNoQuestion q -> List.of(Operator.IS, Operator.IS_NOT);
      case ChoiceQuestion q -> List.of(Operator.IS, Operator.IS_NOT, Operator.IN);
      case TextQuestion q -> List.of(Operator.IS, Operator.IS_NOT, Operator.IN);
      case ChoicesQuestion q -> List.of(Operator.INCLUDES);
      case DateQuestion q -> List.of(Operator.BEFORE, Operator.AFTER, Operator.IS, Operator.IS_NOT);
      case Question other -> List.of(Operator.AT_LEAST, Operator.AT_MOST, Operator.LESS_THAN, Operator.MORE_THAN, Operator.IS, Operator.IS_NOT);
    };
  }

  /** At the ends of what may be answered, just beyond them, and between. */
  private List<String> constants(Question question) {
    return switch (question) {
      case YesNoQuestion q -> List.of("yes", "no");
      case ChoiceQuestion q -> List.of("a", "b", "c");
      case TextQuestion q -> List.of("x", "y");
      case ChoicesQuestion q -> List.of("a", "b");
      case DateQuestion q -> IntStream.rangeClosed(-1, 3).mapToObj(i -> day(i).text()).toList();
      case NumberQuestion q -> numbers(q);
      case CalculatedValue q -> List.of("0", "1", "2", "3", "5");
      case Question other -> List.of();
    };
  }

  private DateBound day(int fromToday) {
    return Drawn.day(SoundForms.TODAY.plusDays(fromToday), countsFromToday);
  }

  private static List<String> days() {
    return IntStream.range(0, 3).mapToObj(i -> SoundForms.TODAY.plusDays(i).toString()).toList();
  }

  private static List<String> numbers(NumberQuestion question) {
    var unit = BigDecimal.ONE.movePointLeft(question.decimals());
    return Stream.iterate(question.min().orElseThrow().subtract(unit), n -> n.compareTo(question.max().orElseThrow().add(unit)) <= 0, n -> n.add(unit))
        .map(number -> number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString()).toList();
  }

  private Formula formula() {
    return switch (random.nextInt(6)) {
      case 0 -> new Formula.Case(List.of(new Formula.Row(condition(drawn, 1), number()), new Formula.Row(condition(drawn, 1), number())), Optional.of(number()));
      case 1 -> drawn.stream().filter(GroupQuestion.class::isInstance).findFirst().<Formula>map(group -> new Formula.Count(group.id(), Condition.ALWAYS)).orElseGet(this::number);
      case 2 -> new Formula.Divide(number(), number());
      case 3, 4 -> table();
      default -> new Formula.Add(List.of(number(), number()));
    };
  }

  private Formula number() {
    var numbers = drawn.stream().filter(question -> question instanceof NumberQuestion || question instanceof CalculatedValue).toList();
    return numbers.isEmpty() || random.nextInt(3) == 0 ? Plot.constant(1 + random.nextInt(3)) : new Formula.AnswerOf(numbers.get(random.nextInt(numbers.size())).id());
  }

  private Formula table() {
    var id = "t" + tables.size();
    var rows = IntStream.range(0, 1 + random.nextInt(3)).mapToObj(i -> Plot.row(condition(drawn, 1), i + 1)).toArray(Formula.Row[]::new);
    Optional<Formula> otherwise = random.nextBoolean() ? Optional.of(Plot.constant(9)) : Optional.empty();
    tables.add(Plot.table(id, DecisionTable.Hit.values()[random.nextInt(3)], Formula.Kind.NUMBER, otherwise, rows));
    return new Formula.Table(id);
  }
}

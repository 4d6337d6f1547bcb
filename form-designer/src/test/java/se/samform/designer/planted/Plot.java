package se.samform.designer.planted;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import se.samform.core.form.Ask;
import se.samform.core.form.DateBound;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.logic.Condition;
import se.samform.core.logic.DecisionTable;
import se.samform.core.logic.Formula;
import se.samform.core.logic.Operand;
import se.samform.core.logic.Operator;
import se.samform.core.text.LocalText;

/** A sound form in which something is being planted. */
final class Plot {

  final Sound sound;
  final Random random;
  ServiceDefinition definition;
  private int ids;

  Plot(Sound sound, Random random) {
    this.sound = sound;
    this.random = random;
    this.definition = sound.definition();
  }

  /** At the end of a step that is always shown. @return its JSON pointer */
  String add(Question question) {
    var open = IntStream.range(0, definition.steps().size()).filter(i -> definition.steps().get(i).shown().equals(Condition.ALWAYS)).boxed().toList();
    int step = open.get(random.nextInt(open.size()));
    definition = Edited.with(definition, step, List.of(question));
    return "/steps/" + step + "/questions/" + (definition.steps().get(step).questions().size() - 1);
  }

  /** @return its JSON pointer */
  String add(DecisionTable table) {
    definition = Edited.with(definition, table);
    return "/tables/" + (definition.tables().size() - 1);
  }

  Ask ask() {
    return Blank.ask("p" + ids++);
  }

  /** Adds a question about yes or no. @return its id */
  String yesNo(Condition shown) {
    var ask = ask().withShown(shown);
    add(new YesNoQuestion(ask));
    return ask.id();
  }

  String choice(Condition shown, String... options) {
    var ask = ask().withShown(shown);
    add(Blank.choice(ask, List.of(options)));
    return ask.id();
  }

  String number(int min, long max) {
    var ask = ask();
    add(number(ask, min, max));
    return ask.id();
  }

  static NumberQuestion number(Ask ask, int min, long max) {
    return new NumberQuestion(ask, 0, Optional.of(BigDecimal.valueOf(min)), Optional.of(BigDecimal.valueOf(max)), LocalText.NONE);
  }

  String date(LocalDate first, LocalDate last) {
    var ask = ask();
    add(new DateQuestion(ask, Optional.of(day(first)), Optional.of(day(last))));
    return ask.id();
  }

  String number(Formula formula) {
    return value(formula, Formula.Kind.NUMBER);
  }

  String value(Formula formula, Formula.Kind kind) {
    var ask = ask();
    add(new se.samform.core.form.CalculatedValue(ask, formula, kind, kind == Formula.Kind.NUMBER ? 2 : 0, LocalText.NONE, true));
    return ask.id();
  }

  /** Something that may hold and may not. */
  Condition fact() {
    var sure = new DrawnConditions(random).sure(sound.drawn());
    return sure.get(random.nextInt(sure.size())).fact(random);
  }

  NumberQuestion amount() {
    return (NumberQuestion) definition.question("amount").orElseThrow();
  }

  BigDecimal least() {
    return amount().min().orElseThrow();
  }

  BigDecimal most() {
    return amount().max().orElseThrow();
  }

  LocalDate first() {
    return ((DateQuestion) definition.question("day").orElseThrow()).min().orElseThrow().on(SoundForms.TODAY);
  }

  LocalDate last() {
    return ((DateQuestion) definition.question("day").orElseThrow()).max().orElseThrow().on(SoundForms.TODAY);
  }

  /** As the form tells days. */
  DateBound day(LocalDate day) {
    return Drawn.day(day, sound.drawn().getFirst().countsFromToday());
  }

  Condition day(Operator operator, LocalDate day) {
    return compare("day", operator, day(day).text());
  }

  static Condition compare(String path, Operator operator, Object constant) {
    return new Condition.Compare(path, operator, new Operand.Constant(constant.toString()));
  }

  static Condition compare(String path, Operator operator, BigDecimal constant) {
    return new Condition.Compare(path, operator, new Operand.Constant(constant.stripTrailingZeros().toPlainString()));
  }

  static Condition beside(String path, Operator operator, String other) {
    return new Condition.Compare(path, operator, new Operand.OtherAnswer(other));
  }

  static Condition all(Condition... of) {
    return new Condition.All(List.of(of));
  }

  static Condition any(Condition... of) {
    return new Condition.Any(List.of(of));
  }

  static Formula answer(String path) {
    return new Formula.AnswerOf(path);
  }

  static Formula constant(long value) {
    return new Formula.Constant(BigDecimal.valueOf(value));
  }

  static DecisionTable table(String id, DecisionTable.Hit hit, Formula.Kind result, Optional<Formula> otherwise, Formula.Row... rules) {
    return new DecisionTable(id, hit, result, Optional.empty(), List.of(new DecisionTable.Version(Optional.empty(), List.of(rules), otherwise)));
  }

  static Formula.Row row(Condition when, long then) {
    return new Formula.Row(when, constant(then));
  }
}

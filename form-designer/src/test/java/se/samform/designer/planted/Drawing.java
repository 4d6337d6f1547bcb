package se.samform.designer.planted;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import se.samform.core.form.Ask;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Information;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.Question;
import se.samform.core.form.Rows;
import se.samform.core.form.Step;
import se.samform.core.form.StopQuestion;
import se.samform.core.form.TextFormat;
import se.samform.core.form.TextQuestion;
import se.samform.core.form.Tone;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.logic.Condition;
import se.samform.core.logic.DecisionTable;
import se.samform.core.text.LocalText;

/** Draws up one form: what is asked goes by what was asked before. */
final class Drawing {

  private static final List<String> OPTIONS = List.of("a", "b", "c", "d", "e");

  final Random random;
  final List<Drawn> drawn = new ArrayList<>();
  final List<Drawn> inGroups = new ArrayList<>();
  final List<DecisionTable> tables = new ArrayList<>();
  final List<Step> steps = new ArrayList<>();
  /** Days are told in one way, so that the form says the same whichever day it is. */
  final boolean countsFromToday;
  private final DrawnConditions conditions;
  private final DrawnFormulas formulas;
  private List<Question> page = new ArrayList<>();
  private Condition pageShown = Condition.ALWAYS;
  private int ids;

  Drawing(Random random) {
    this.random = random;
    this.countsFromToday = random.nextInt(3) == 0;
    this.conditions = new DrawnConditions(random);
    this.formulas = new DrawnFormulas(this);
  }

  Sound form() {
    anchors();
    int more = random.nextInt(4) == 0 ? random.nextInt(5) : random.nextInt(36);
    for (int i = 0; i < more; i++) {
      if (page.size() > 3 && random.nextInt(5) == 0) {
        turn();
      }
      question();
    }
    turn();
    var flow = new DrawnFlow(conditions.sure(drawn), random).flow();
    return new Sound(Blank.definition(steps, tables, flow), List.copyOf(drawn), List.copyOf(inGroups));
  }

  /** What every form asks of everybody: one of each kind. */
  private void anchors() {
    add(Blank.choice(Blank.ask("house"), List.of("a", "b", "c")), List.of("a", "b", "c"), true);
    add(new YesNoQuestion(Blank.ask("renewal")), List.of("yes", "no"), true);
    number(Blank.ask("amount"), true);
    date(Blank.ask("day"), true);
    add(new TextQuestion(Blank.ask("note"), 20, TextFormat.NONE), List.of("x", "y", "other"), true);
  }

  private void turn() {
    steps.add(new Step("s" + steps.size(), Blank.text("Steg"), LocalText.NONE, pageShown, page));
    page = new ArrayList<>();
    pageShown = random.nextInt(5) < 2 ? conditions.of(drawn) : Condition.ALWAYS;
  }

  private void add(Question question, List<String> values, boolean isSure) {
    page.add(question);
    drawn.add(new Drawn(question, values, isSure, countsFromToday));
  }

  private void question() {
    var ask = ask("q" + ids++);
    boolean isSure = pageShown.equals(Condition.ALWAYS) && ask.shown().equals(Condition.ALWAYS) && ask.required().equals(Condition.ALWAYS);
    switch (random.nextInt(14)) {
      case 0, 1 -> add(new YesNoQuestion(ask), List.of("yes", "no"), isSure);
      case 2, 3, 4 -> choice(ask, isSure);
      case 5 -> add(new ChoicesQuestion(ask, Blank.options(OPTIONS.stream().limit(3)), 1, 3), OPTIONS.subList(0, 3), isSure);
      case 6, 7 -> number(ask, isSure);
      case 8 -> date(ask, isSure);
      case 9 -> add(new TextQuestion(ask, 20, TextFormat.NONE), List.of("x", "y", "other"), isSure);
      case 10 -> calculated(ask);
      case 11 -> group(ask);
      case 12 -> add(new Information(always(ask), Blank.text("Läs detta"), Tone.INFO), List.of(), false);
      default -> stopOrCalculated(ask);
    }
  }

  private static Ask always(Ask ask) {
    return ask.withRequired(Condition.ALWAYS);
  }

  private Ask ask(String id) {
    var shown = random.nextBoolean() ? conditions.of(drawn) : Condition.ALWAYS;
    var required = switch (random.nextInt(8)) {
      case 0 -> Condition.NEVER;
      case 1 -> conditions.of(drawn);
      default -> Condition.ALWAYS;
    };
    return Blank.ask(id).withShown(shown).withRequired(required).with(se.samform.core.form.Phrasing.of(label(id, shown)));
  }

  /** Some show an answer that is there whenever they are. */
  private LocalText label(String id, Condition shown) {
    if (random.nextInt(5) > 0) {
      return Blank.text("Fråga " + id);
    }
    if (shown instanceof Condition.Compare(var path, var operator, var operand) && conditions.isTold(drawn, path)) {
      return Blank.text("Fråga " + id + " om {" + path + "}");
    }
    var sure = steps.isEmpty() ? List.<Drawn>of() : conditions.sure(drawn).stream().filter(each -> steps.stream().anyMatch(step -> step.has(each.id()))).toList();
    return Blank.text("Fråga " + id + (sure.isEmpty() ? "" : " om {" + sure.get(random.nextInt(sure.size())).id() + "}"));
  }

  private void choice(Ask ask, boolean isSure) {
    var options = OPTIONS.subList(0, 2 + random.nextInt(4));
    boolean comeAndGo = random.nextInt(3) == 0;
    var all = Blank.choice(ask, options);
    var offered = all.options().stream().map(option -> comeAndGo && !option.id().equals("a") && random.nextInt(3) == 0
        ? new Option(option.id(), option.label(), option.hint(), conditions.of(drawn)) : option).toList();
    add(Edited.options(all, offered), options, isSure && all.options().equals(offered));
  }

  private NumberQuestion number(Ask ask) {
    int decimals = random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0;
    var min = BigDecimal.valueOf(random.nextInt(12) - 3);
    var max = min.add(BigDecimal.valueOf(2 + random.nextInt(random.nextBoolean() ? 6 : 200)));
    return new NumberQuestion(ask, decimals, Optional.of(min), Optional.of(max), LocalText.NONE);
  }

  private void number(Ask ask, boolean isSure) {
    var question = number(ask);
    add(question, Ways.numbers(question.min().orElseThrow(), question.max().orElseThrow(), question.decimals(), random), isSure);
  }

  private DateQuestion day(Ask ask) {
    int first = random.nextInt(20) - 10;
    int last = first + 2 + random.nextInt(60);
    return new DateQuestion(
        ask, Optional.of(Drawn.day(SoundForms.TODAY.plusDays(first), countsFromToday)), Optional.of(Drawn.day(SoundForms.TODAY.plusDays(last), countsFromToday)));
  }

  private void date(Ask ask, boolean isSure) {
    var question = day(ask);
    add(question, new Ways(SoundForms.TODAY).days(question.min().orElseThrow(), question.max().orElseThrow(), random), isSure);
  }

  private void group(Ask ask) {
    var inner = new ArrayList<Drawn>();
    IntStream.range(0, 1 + random.nextInt(3)).forEach(i -> {
      var seen = inner.isEmpty() || random.nextBoolean() ? drawn : inner;
      var own = Blank.ask("q" + ids++).withShown(random.nextInt(3) == 0 ? conditions.of(seen) : Condition.ALWAYS);
      inner.add(switch (random.nextInt(3)) {
        case 0 -> new Drawn(new YesNoQuestion(own), List.of("yes", "no"), false, countsFromToday);
        case 1 -> new Drawn(Blank.choice(own, OPTIONS.subList(0, 3)), OPTIONS.subList(0, 3), false, countsFromToday);
        default -> {
          var number = number(own);
          yield new Drawn(number, Ways.numbers(number.min().orElseThrow(), number.max().orElseThrow(), number.decimals(), random), false, countsFromToday);
        }
      });
    });
    inGroups.addAll(inner);
    var rows = new Rows.Free(random.nextInt(2), 1 + random.nextInt(3));
    var group = new GroupQuestion(always(ask), inner.stream().map(Drawn::question).toList(), rows, Blank.text("Rad"));
    page.add(group);
    drawn.add(new Drawn(group, rows.min() == 0 ? List.of("1", "2") : List.of(), false, countsFromToday));
  }

  private void stopOrCalculated(Ask ask) {
    if (random.nextBoolean()) {
      calculated(ask);
    } else {
      var stop = always(ask).withShown(new Condition.All(List.of(conditions.of(drawn), conditions.of(drawn))));
      add(new StopQuestion(stop, Blank.text("Här är det stopp")), List.of(), false);
    }
  }

  private void calculated(Ask ask) {
    var own = always(ask);
    var value = formulas.value(own);
    var values = formulas.values(value);
    if (values.size() < 2) {
      add(new YesNoQuestion(own), List.of("yes", "no"), false);
    } else {
      add(value, values, false);
    }
  }

  /** The page that is being drawn, as it is now. */
  Step openPage() {
    return new Step("s" + steps.size(), Blank.text("Steg"), LocalText.NONE, pageShown, page);
  }

  DrawnConditions conditions() {
    return conditions;
  }
}

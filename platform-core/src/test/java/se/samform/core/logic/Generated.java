package se.samform.core.logic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.answer.RawAnswers;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Role;
import se.samform.core.flow.RoleKind;
import se.samform.core.flow.Route;
import se.samform.core.flow.Status;
import se.samform.core.flow.StatusKind;
import se.samform.core.form.About;
import se.samform.core.form.Ask;
import se.samform.core.form.Audience;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.Catalogue;
import se.samform.core.form.ChoiceDisplay;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.ConsentQuestion;
import se.samform.core.form.Currency;
import se.samform.core.form.DateBound;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.DateRangeQuestion;
import se.samform.core.form.EnclosedFile;
import se.samform.core.form.FileKind;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Information;
import se.samform.core.form.Initially;
import se.samform.core.form.Login;
import se.samform.core.form.LongTextQuestion;
import se.samform.core.form.MapQuestion;
import se.samform.core.form.MoneyQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.OwnPattern;
import se.samform.core.form.Paragraph;
import se.samform.core.form.PersonPart;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.Phrasing;
import se.samform.core.form.PricedItem;
import se.samform.core.form.PricedQuestion;
import se.samform.core.form.Privacy;
import se.samform.core.form.ProtectedIdentity;
import se.samform.core.form.Question;
import se.samform.core.form.RankedQuestion;
import se.samform.core.form.Rows;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.ServiceKey;
import se.samform.core.form.SlotQuestion;
import se.samform.core.form.Step;
import se.samform.core.form.StopQuestion;
import se.samform.core.form.Terms;
import se.samform.core.form.TextFormat;
import se.samform.core.form.TextQuestion;
import se.samform.core.form.TimeQuestion;
import se.samform.core.form.Tone;
import se.samform.core.form.TreeNode;
import se.samform.core.form.TreeQuestion;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.place.Bounds;
import se.samform.core.place.Position;
import se.samform.core.place.ShapeKind;
import se.samform.core.place.Viewpoint;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/**
 * Definitions and answers made from a seed. The questions are drawn up in a random order of dependency and then laid
 * out in another, so that conditions look forwards as well as backwards.
 */
public final class Generated {

  private static final List<String> OPTIONS = List.of("a", "b", "c");

  private final Random random;
  /** What may be looked at from where the next question stands. */
  private final List<Question> drawn = new ArrayList<>();
  private int ids;
  private final List<DecisionTable> tables = new ArrayList<>();
  /** How many groups stand around what is drawn now. */
  private int groups;

  public Generated(long seed) {
    this.random = new Random(seed);
  }

  public ServiceDefinition definition() {
    int count = 4 + random.nextInt(20);
    IntStream.range(0, count).forEach(i -> drawn.add(question(2)));
    var laidOut = new ArrayList<>(drawn);
    java.util.Collections.shuffle(laidOut, random);
    var title = text("Titel");
    return new ServiceDefinition(
        new About(new ServiceKey("gen"), List.of(Language.SWEDISH, Language.ENGLISH), title, title),
        new Catalogue(title, LocalText.NONE, List.of(Audience.RESIDENT), 5, List.of(new Paragraph(title, LocalText.NONE)), List.of(), List.of()),
        new Terms(Login.REQUIRED, ProtectedIdentity.PHONE, 90, "GEN"),
        steps(laidOut),
        tables,
        List.of(new Role("unit", RoleKind.UNIT, title), new Role("north", RoleKind.AREA, title)),
        flow(title));
  }

  /** The first step looks at nothing, the others at what does not look at them: at questions of the first step. */
  private List<Step> steps(List<Question> questions) {
    int half = questions.size() / 2;
    var first = new Step("s0", text("Ett"), LocalText.NONE, Condition.ALWAYS, questions.subList(0, half));
    var free = questions.subList(0, half).stream().filter(this::looksAtNothing).toList();
    var shown = free.isEmpty() || random.nextBoolean() ? Condition.ALWAYS : looksAt(free.getFirst());
    var second = new Step("s1", text("Två"), text("Mer"), isSafe(shown) ? shown : Condition.ALWAYS, questions.subList(half, questions.size()));
    return List.of(first, second);
  }

  private boolean looksAtNothing(Question question) {
    return question.ask().shown().equals(Condition.ALWAYS)
        && question.ask().readOnly().equals(Condition.NEVER)
        && question.options().stream().allMatch(option -> option.shown().equals(Condition.ALWAYS))
        && !(question instanceof CalculatedValue);
  }

  private static boolean isSafe(Condition condition) {
    return References.of(condition).size() == 1;
  }

  private Flow flow(LocalText title) {
    var routes = List.of(new Route(condition(), "unit"), new Route(Condition.ALWAYS, "unit"));
    var closed = new Status("closed", StatusKind.CLOSED, title, LocalText.NONE, List.of());
    return new Flow(
        List.of(new Status("in", StatusKind.SUBMITTED, title, title, List.of("closed")), closed), "in", routes, List.of(), 30);
  }

  /** @param depth so many groups may stand in each other */
  private Question question(int depth) {
    var ask = ask("q" + ids++);
    return switch (random.nextInt(depth > 0 ? 23 : 21)) {
      case 0 -> textQuestion(ask);
      case 1 -> new LongTextQuestion(ask, 50);
      case 2 -> new NumberQuestion(maybeTold(ask, "3,5"), 1, Optional.of(new BigDecimal("-5")), Optional.empty(), text("km"));
      case 3 -> new DateQuestion(ask, Optional.of(new DateBound.FromToday(-3)), Optional.empty());
      case 4 -> new YesNoQuestion(maybeTold(ask, "yes"));
      case 5 -> new ChoiceQuestion(maybeTold(ask, "a"), comingAndGoing(), ChoiceDisplay.DROPDOWN, random.nextBoolean(), own());
      case 6 -> new ChoicesQuestion(ask, comingAndGoing(), 1, 2, random.nextBoolean(), own());
      case 7 -> person(ask);
      case 8 -> new FileQuestion(ask, 2, 1000, Set.of(FileKind.PDF, FileKind.PNG));
      case 9 -> information(ask);
      case 10 -> calculated(ask);
      case 11 -> new TimeQuestion(ask, Optional.of(LocalTime.of(6, 0)), Optional.empty());
      case 12 -> new MoneyQuestion(ask, Currency.DKK, Optional.empty(), Optional.of(new BigDecimal("1000")));
      case 13 -> new StopQuestion(ask, text("Stopp"));
      case 14 -> new ConsentQuestion(ask, text("Ja tack"), List.of(new Paragraph(text("Om"), LocalText.NONE)));
      case 15 -> dateRange(ask);
      case 16 -> new RankedQuestion(ask, comingAndGoing(), 1, 3);
      case 17 -> place(ask);
      case 18 -> tree(ask);
      case 19 -> priced(ask);
      case 20 -> new SlotQuestion(ask, "visits", random.nextInt(3), 1 + random.nextInt(30));
      default -> group(ask, depth - 1);
    };
  }

  private Question place(Ask ask) {
    var start = new Viewpoint(new Position(new BigDecimal("57.70887"), new BigDecimal("11.97456")), 13);
    var bounds = new Bounds(new Position(new BigDecimal("57"), new BigDecimal("11")), new Position(new BigDecimal("58"), new BigDecimal("12.5")));
    var shapes = random.nextBoolean() ? Set.of(ShapeKind.POINT) : Set.of(ShapeKind.LINE, ShapeKind.POLYGON);
    return new MapQuestion(
        ask, shapes, 1 + random.nextInt(2), random.nextBoolean(),
        random.nextBoolean() ? Optional.of(start) : Optional.empty(), random.nextBoolean() ? Optional.of(bounds) : Optional.empty());
  }

  /** Its questions see each other and all that has been drawn outside; those outside see only its rows. */
  private Question group(Ask ask, int depth) {
    int outside = drawn.size();
    groups++;
    var inner = new ArrayList<Question>();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      inner.add(question(depth));
      drawn.add(inner.getLast());
    }
    drawn.subList(outside, drawn.size()).clear();
    groups--;
    Rows rows = random.nextInt(3) == 0 ? new Rows.Fixed(options()) : new Rows.Free(random.nextInt(3), 2 + random.nextInt(2));
    var whenever = ask.withRequired(Condition.ALWAYS);
    return new GroupQuestion(whenever, inner, rows, random.nextBoolean() ? text("Rad") : LocalText.NONE);
  }

  private Ask ask(String id) {
    var hint = random.nextBoolean() ? LocalText.NONE : text("Ledtråd");
    var privacy = Privacy.values()[random.nextInt(3)];
    var phrasing = new Phrasing(label(id), hint, hint, hint, LocalText.NONE, hint);
    return Ask.of(id, phrasing).withRequired(maybe()).withShown(maybe()).with(privacy);
  }

  /** Some show an answer, the day and braces. */
  private LocalText label(String id) {
    var seen = drawn.stream().filter(Generated::fitsInSentence).toList();
    if (seen.isEmpty() || random.nextInt(3) > 0) {
      return text(id);
    }
    var path = seen.get(random.nextInt(seen.size())).id();
    return LocalText.of("{{" + id + "}} {" + path + "} {today}", "{" + path + "}: {{}} {" + path + "}");
  }

  private static boolean fitsInSentence(Question question) {
    var kind = ValueKind.of(question);
    return kind != ValueKind.PRESENCE && kind != ValueKind.PLACE && kind != ValueKind.NOTHING && !(question instanceof RankedQuestion || question instanceof PricedQuestion);
  }

  private Ask maybeTold(Ask ask, String text) {
    return random.nextBoolean() ? ask : ask.with(new Initially(List.of(text), Optional.empty())).withReadOnly(maybe());
  }

  private Condition maybe() {
    return random.nextInt(3) == 0 ? Condition.ALWAYS : condition();
  }

  private Condition condition() {
    return condition(3);
  }

  private Condition condition(int depth) {
    if (drawn.isEmpty()) {
      return Condition.ALWAYS;
    }
    return switch (depth == 0 ? 9 : random.nextInt(10)) {
      case 0 -> new Condition.All(List.of(condition(depth - 1), condition(depth - 1)));
      case 1 -> new Condition.Any(List.of(condition(depth - 1), condition(depth - 1)));
      case 2, 3 -> new Condition.Not(condition(depth - 1));
      default -> looksAt(drawn.get(random.nextInt(drawn.size())));
    };
  }

  private Condition looksAt(Question question) {
    var id = question.id();
    return switch (ValueKind.of(question)) {
      case TEXT -> compare(id, List.of(Operator.IS, Operator.IS_NOT), "x");
      case CHOICE -> random.nextBoolean()
          ? new Condition.Compare(id, Operator.IN, new Operand.Constants(List.of("a", "b")))
          : compare(id, List.of(Operator.IS, Operator.IS_NOT), "a");
      case YES_NO -> compare(id, List.of(Operator.IS, Operator.IS_NOT), "yes");
      case NUMBER -> compare(question instanceof PricedQuestion && random.nextBoolean() ? id + ".a" : id, List.of(Operator.IS, Operator.AT_LEAST, Operator.AT_MOST, Operator.LESS_THAN, Operator.MORE_THAN), "2");
      case DATE -> compare(id, List.of(Operator.IS_NOT, Operator.BEFORE, Operator.AFTER), "today+1");
      case TIME -> compare(id, List.of(Operator.IS, Operator.IS_NOT, Operator.BEFORE, Operator.AFTER), "07:30");
      case CHOICES -> compare(id, List.of(Operator.INCLUDES), "b");
      case NODE -> compare(id, List.of(Operator.IS, Operator.IS_NOT, Operator.WITHIN), "a");
      case NODES -> compare(id, List.of(Operator.INCLUDES, Operator.WITHIN), "a");
      case PLACE, PRESENCE -> presence(question);
      case NOTHING -> Condition.ALWAYS;
    };
  }

  private Question tree(Ask ask) {
    var below = new TreeNode("b", text("b"), text("Ledtråd"), List.of());
    var nodes = List.of(new TreeNode("a", text("a"), LocalText.NONE, List.of(below)), new TreeNode("x", text("x"), LocalText.NONE, List.of()));
    return new TreeQuestion(ask, nodes, random.nextBoolean(), 1 + random.nextInt(2));
  }

  private static Question priced(Ask ask) {
    var some = new PricedItem("a", text("a"), LocalText.NONE, new BigDecimal("1.5"), 2);
    return new PricedQuestion(ask, List.of(some, new PricedItem("b", text("b"), text("Ledtråd"), BigDecimal.ONE, 1)), Currency.EUR);
  }

  /** An option whose choosers write something themselves, or none. */
  private Optional<String> own() {
    return random.nextBoolean() ? Optional.of("b") : Optional.empty();
  }

  private Question textQuestion(Ask ask) {
    return random.nextInt(6) == 0
        ? new TextQuestion(ask, 20, TextFormat.NONE, Optional.of(new OwnPattern("[a-x]|\\d{1,3}", text("a till x"))))
        : new TextQuestion(ask, 20, TextFormat.values()[random.nextInt(TextFormat.values().length)]);
  }

  private Question information(Ask ask) {
    var file = new EnclosedFile("f-" + ask.id(), text("Blankett"), FileKind.TEXT, "TMOkcyBkZXQgaMOkci4=");
    return new Information(ask, text("Läs"), Tone.WARNING, random.nextBoolean() ? List.of(file) : List.of());
  }

  private Question person(Ask ask) {
    return random.nextInt(3) == 0
        ? new PersonQuestion(ask, Set.of(PersonPart.PERSONAL_NUMBER, PersonPart.EMAIL), Set.of(PersonPart.EMAIL), false, true)
        : new PersonQuestion(ask, Set.of(PersonPart.NAME, PersonPart.EMAIL), Set.of(PersonPart.EMAIL), random.nextInt(4) == 0);
  }

  private Question dateRange(Ask ask) {
    var maxDays = random.nextBoolean() ? OptionalInt.of(2) : OptionalInt.empty();
    return new DateRangeQuestion(ask, Optional.of(new DateBound.FromToday(-3)), Optional.empty(), maxDays, random.nextBoolean());
  }

  private Condition presence(Question question) {
    if (question instanceof GroupQuestion group && random.nextInt(3) > 0) {
      return new Condition.Some(group.id(), within(group));
    }
    if (question instanceof DateRangeQuestion && random.nextBoolean()) {
      return compare(question.id() + (random.nextBoolean() ? ".from" : ".to"), List.of(Operator.BEFORE, Operator.AFTER), "today+1");
    }
    if (question instanceof SlotQuestion && random.nextBoolean()) {
      return compare(question.id() + ".day", List.of(Operator.BEFORE, Operator.AFTER), "today+2");
    }
    if (question instanceof MapQuestion map && random.nextInt(3) > 0) {
      return random.nextBoolean()
          ? random.nextBoolean() ? new Condition.Answered(map.id() + "." + MapQuestion.DESCRIPTION) : compare(map.id(), List.of(Operator.WITHIN), "north")
          : compare(map.id() + "." + MapQuestion.AREA, List.of(Operator.AT_LEAST, Operator.LESS_THAN), "1000000");
    }
    return new Condition.Answered(question instanceof PersonQuestion && random.nextBoolean() ? question.id() + ".email" : question.id());
  }

  /** A condition asked in the rows of the group. */
  private Condition within(GroupQuestion group) {
    return looksAt(group.questions().get(random.nextInt(group.questions().size())));
  }

  private Formula overRows() {
    var groups = drawn.stream().filter(GroupQuestion.class::isInstance).map(GroupQuestion.class::cast).toList();
    if (groups.isEmpty()) {
      return answer();
    }
    var group = groups.get(random.nextInt(groups.size()));
    var numbers = group.questions().stream().filter(question -> ValueKind.of(question) == ValueKind.NUMBER).toList();
    return numbers.isEmpty()
        ? new Formula.Count(group.id(), within(group))
        : overRows(group, new Formula.AnswerOf(numbers.getFirst().id()), random.nextBoolean() ? Condition.ALWAYS : within(group));
  }

  private Formula overRows(GroupQuestion group, Formula of, Condition where) {
    return switch (random.nextInt(3)) {
      case 0 -> new Formula.Least(group.id(), of, where);
      case 1 -> new Formula.Greatest(group.id(), of, where);
      default -> new Formula.Sum(group.id(), of, where);
    };
  }

  private Condition compare(String id, List<Operator> operators, String constant) {
    return random.nextInt(4) == 0
        ? new Condition.Answered(id)
        : new Condition.Compare(id, operators.get(random.nextInt(operators.size())), new Operand.Constant(constant));
  }

  private CalculatedValue calculated(Ask ask) {
    return switch (random.nextInt(4)) {
      case 0 -> new CalculatedValue(ask, day(2), Formula.Kind.DATE, 0, LocalText.NONE, random.nextBoolean());
      case 1 -> new CalculatedValue(ask, word(2), Formula.Kind.TEXT, 0, LocalText.NONE, random.nextBoolean());
      case 2 -> new CalculatedValue(ask, formula(2), Formula.Kind.NUMBER, 2, LocalText.NONE, Optional.of(Currency.SEK), random.nextBoolean());
      default -> new CalculatedValue(ask, formula(2), 1, LocalText.NONE, random.nextBoolean());
    };
  }

  private Formula day(int depth) {
    return switch (depth == 0 ? random.nextInt(2) : random.nextInt(6)) {
      case 0 -> new Formula.Day(new DateBound.FromToday(random.nextInt(9) - 4));
      case 1 -> answer(ValueKind.DATE).orElse(new Formula.Day(new DateBound.FromToday(0)));
      case 2 -> new Formula.Min(List.of(day(depth - 1), day(depth - 1)));
      case 3 -> new Formula.Max(List.of(day(depth - 1), day(depth - 1)));
      case 4 -> new Formula.Later(day(depth - 1), unit(), formula(depth - 1));
      default -> new Formula.Case(List.of(new Formula.Row(condition(1), day(depth - 1))), Optional.of(day(depth - 1)));
    };
  }

  private DateUnit unit() {
    return DateUnit.values()[random.nextInt(3)];
  }

  private Formula word(int depth) {
    var kinds = List.of(ValueKind.TEXT, ValueKind.CHOICE, ValueKind.YES_NO);
    return switch (depth == 0 ? random.nextInt(2) : random.nextInt(4)) {
      case 0 -> new Formula.Word("x");
      case 1 -> answer(kinds.get(random.nextInt(3))).orElse(new Formula.Word("a"));
      case 2 -> table(Formula.Kind.TEXT);
      default -> new Formula.Case(List.of(new Formula.Row(condition(1), word(depth - 1))), Optional.empty());
    };
  }

  private Optional<Formula> answer(ValueKind kind) {
    var found = drawn.stream().filter(question -> ValueKind.of(question) == kind).toList();
    return found.isEmpty() ? Optional.empty() : Optional.of(new Formula.AnswerOf(found.get(random.nextInt(found.size())).id()));
  }

  /** A new one, that looks at what has been drawn outside groups. */
  private Formula table(Formula.Kind result) {
    if (groups > 0) {
      return result == Formula.Kind.NUMBER ? new Formula.Constant(BigDecimal.ONE) : new Formula.Word("y");
    }
    var hit = result == Formula.Kind.NUMBER
        ? DecisionTable.Hit.values()[random.nextInt(3)] : DecisionTable.Hit.values()[random.nextInt(2)];
    boolean isDated = random.nextBoolean();
    var versions = isDated
        ? List.of(version(result, Optional.of(LocalDate.of(2020, 1, 1))), version(result, Optional.of(LocalDate.of(2027, 8, 18))))
        : List.of(version(result, Optional.empty()));
    Optional<Formula> on = isDated && random.nextBoolean() ? Optional.of(day(1)) : Optional.empty();
    var table = new DecisionTable("t" + tables.size(), hit, result, on, versions);
    tables.add(table);
    return new Formula.Table(table.id());
  }

  private DecisionTable.Version version(Formula.Kind result, Optional<LocalDate> from) {
    var rules = Stream.generate(() -> new Formula.Row(condition(1), plain(result))).limit(1 + random.nextInt(3)).toList();
    return new DecisionTable.Version(from, rules, random.nextBoolean() ? Optional.of(plain(result)) : Optional.empty());
  }

  private Formula plain(Formula.Kind result) {
    return result == Formula.Kind.NUMBER ? formula(0) : word(0);
  }

  private Formula formula(int depth) {
    return switch (depth == 0 ? random.nextInt(3) : random.nextInt(14)) {
      case 0 -> new Formula.Constant(new BigDecimal("1.5"));
      case 1 -> answer();
      case 2 -> overRows();
      case 6 -> new Formula.Add(List.of(formula(depth - 1), formula(depth - 1)));
      case 7 -> new Formula.Divide(formula(depth - 1), formula(depth - 1));
      case 8 -> new Formula.Round(formula(depth - 1), random.nextInt(2), RoundingMode.DOWN);
      case 9 -> new Formula.Min(List.of(formula(depth - 1), formula(depth - 1)));
      case 10 -> new Formula.Max(List.of(formula(depth - 1), formula(depth - 1)));
      case 11 -> new Formula.Between(unit(), day(depth - 1), day(depth - 1));
      case 12 -> new Formula.YearOf(day(depth - 1));
      case 13 -> table(Formula.Kind.NUMBER);
      case 3 -> new Formula.Subtract(formula(depth - 1), formula(depth - 1));
      case 4 -> new Formula.Multiply(List.of(formula(depth - 1), formula(depth - 1)));
      default -> new Formula.Case(
          List.of(new Formula.Row(condition(1), formula(depth - 1))),
          random.nextBoolean() ? Optional.of(formula(depth - 1)) : Optional.empty());
    };
  }

  private Formula answer() {
    var numbers = drawn.stream().filter(question -> ValueKind.of(question) == ValueKind.NUMBER).toList();
    return numbers.isEmpty()
        ? new Formula.Constant(BigDecimal.TWO)
        : new Formula.AnswerOf(numbers.get(random.nextInt(numbers.size())).id());
  }

  private List<Option> comingAndGoing() {
    return OPTIONS.stream()
        .map(id -> new Option(id, text(id), LocalText.NONE, random.nextBoolean() ? Condition.ALWAYS : condition(1)))
        .toList();
  }

  private static List<Option> options() {
    return OPTIONS.stream().map(id -> new Option(id, text(id), LocalText.NONE)).toList();
  }

  private static LocalText text(String text) {
    return LocalText.of(text, text + " in English");
  }

  /** Raw texts, right and wrong, for about two thirds of the paths; one list entry per path. */
  public List<RawAnswers> answersOneByOne(ServiceDefinition definition) {
    var answers = new ArrayList<RawAnswers>();
    paths(definition.questions(), "")
        .filter(path -> random.nextInt(3) > 0)
        .forEach(path -> answers.add(RawAnswers.NONE.with(path, typed())));
    return answers;
  }

  /** Also of rows that are never there. */
  static Stream<String> paths(List<Question> questions, String prefix) {
    return questions.stream().flatMap(question -> paths(question, prefix));
  }

  private static Stream<String> paths(Question question, String prefix) {
    var own = question.paths().stream().map(path -> prefix + path);
    if (!(question instanceof GroupQuestion group)) {
      return own;
    }
    var inner = Stream.of("1", "2", "a", "b").flatMap(key -> paths(group.questions(), prefix + group.id() + "." + key + "."));
    return Stream.concat(own, inner);
  }

  List<String> typed() {
    var texts = List.of("a", "b", "x", "yes", "no", "1", "2", "3,5", "2027-08-18", "2027-08-20", "vera@exempel.invalid", "19900101-2385", " ", "07:30", "6.15", "57.7 11.9",
        "57.7 11.9; 57.8 12", "point 57.5 11.5", "polygon 57.7 11.9, 57.8 12, 57.9 11.8");
    int count = 1 + random.nextInt(10) / 9;
    return random.ints(count, 0, texts.size()).mapToObj(texts::get).toList();
  }
}

package se.samform.designer.logic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.flow.RoleKind;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.DateBound;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.TreeNode;
import se.samform.core.form.TreeQuestion;
import se.samform.core.logic.Operator;
import se.samform.core.logic.ValueKind;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.logic.ConditionPart.With;
import se.samform.designer.logic.Line.Entry;
import se.samform.designer.logic.Line.Input;
import se.samform.designer.logic.Line.Select;
import se.samform.designer.wording.Vocabulary;

/** The other side of a comparison as fields: a value, so many days from today, or another answer. */
final class Operands {

  private static final String VALUE = "value";
  private static final String TODAY = "today";
  private static final String ANSWER = "answer";

  private final Askable askable;
  private final Vocabulary vocabulary;
  private final Language language;

  Operands(Askable askable, Language language) {
    this.askable = askable;
    this.vocabulary = askable.vocabulary();
    this.language = language;
  }

  private boolean isCompared(ConditionPart.Row row) {
    return Relation.operator(row.relation()).filter(vocabulary.kind(row.path())::allows).isPresent();
  }

  /** What it is compared with, and with which other answer; none where only one thing can be. */
  List<Select> selects(ConditionPart.Row row, Standing standing, String key) {
    if (!isCompared(row)) {
      return List.of();
    }
    var others = row.relation().equals(Operator.IN.key()) ? List.<Choice>of() : askable.comparable(standing, row.path());
    var ways = ways(row, others);
    var selects = new ArrayList<Select>();
    if (ways.size() > 1) {
      selects.add(new Select(Posted.name(key, "with"), LocalText.of("Jämför med", "Compare with"), ways, with(row)));
    }
    if (row.with() instanceof With.Answer(var path)) {
      selects.add(Selects.of(Posted.name(key, "other"), LocalText.of("Den andra frågan", "The other question"), others, path));
    }
    return selects;
  }

  private List<Choice> ways(ConditionPart.Row row, List<Choice> others) {
    var ways = new ArrayList<Choice>();
    ways.add(Choice.of(VALUE, vocabulary.kind(row.path()) == ValueKind.DATE ? LocalText.of("en dag", "a day") : LocalText.of("ett värde", "a value")));
    if (vocabulary.kind(row.path()) == ValueKind.DATE) {
      ways.add(Choice.of(TODAY, LocalText.of("dagar från idag", "days from today")));
    }
    if (!others.isEmpty() || row.with() instanceof With.Answer) {
      ways.add(Choice.of(ANSWER, LocalText.of("ett annat svar", "another answer")));
    }
    return ways;
  }

  private String with(ConditionPart.Row row) {
    return switch (row.with()) {
      case With.Answer answer -> ANSWER;
      case With.Values values -> fromToday(row).isPresent() ? TODAY : VALUE;
    };
  }

  private Optional<DateBound.FromToday> fromToday(ConditionPart.Row row) {
    return vocabulary.kind(row.path()) == ValueKind.DATE && row.with() instanceof With.Values(var texts) && texts.size() == 1
        ? DateBound.parse(texts.getFirst()).filter(DateBound.FromToday.class::isInstance).map(DateBound.FromToday.class::cast) : Optional.empty();
  }

  /** The field for a value; empty where nothing is compared, or with another answer. */
  Optional<Entry> entry(ConditionPart.Row row, String key) {
    if (!isCompared(row) || !(row.with() instanceof With.Values(var texts))) {
      return Optional.empty();
    }
    var today = fromToday(row);
    if (today.isPresent()) {
      return Optional.of(new Entry(
          Posted.name(key, "days"), LocalText.of("Dagar", "Days"), Input.NUMBER, List.of(), List.of(String.valueOf(today.get().days())),
          LocalText.of("dagar från idag, med minus före", "days from today, with a minus before")));
    }
    var kind = vocabulary.kind(row.path());
    var values = texts.stream().map(text -> Typed.shown(kind, text, language)).toList();
    var of = choices(row.path());
    return Optional.of(new Entry(Posted.name(key, "value"), LocalText.of("Värde", "Value"), input(row, of), Selects.with(of, texts), values, unit(row.path())));
  }

  private Input input(ConditionPart.Row row, List<Choice> of) {
    var isList = row.relation().equals(Operator.IN.key());
    return switch (vocabulary.kind(row.path())) {
      case CHOICE, CHOICES, NODE, NODES, YES_NO, PLACE -> isList ? Input.SEVERAL : Input.ONE;
      case TEXT -> isList ? of.isEmpty() ? Input.LINES : Input.SEVERAL : of.isEmpty() ? Input.TEXT : Input.ONE;
      case NUMBER -> isList ? Input.LINES : Input.NUMBER;
      case DATE -> Input.DAY;
      case TIME -> Input.TIME;
      case PRESENCE, NOTHING -> Input.TEXT;
    };
  }

  private LocalText unit(String path) {
    return switch (vocabulary.question(path).filter(question -> question.id().equals(path)).orElse(null)) {
      case NumberQuestion number -> number.unit();
      case CalculatedValue value -> value.unit();
      case null -> LocalText.NONE;
      case Question other -> LocalText.NONE;
    };
  }

  /** What can be chosen of a question that one chooses in. */
  List<Choice> choices(String path) {
    return switch (vocabulary.kind(path)) {
      case YES_NO -> List.of(Choice.of("yes", LocalText.of("ja", "yes")), Choice.of("no", LocalText.of("nej", "no")));
      case PLACE -> vocabulary.definition().roles().stream().filter(role -> role.kind() == RoleKind.AREA).map(role -> Choice.of(role.id(), Vocabulary.shown(role.title()))).toList();
      case CHOICE, CHOICES, NODE, NODES -> vocabulary.question(path).stream().flatMap(Operands::options).toList();
      case TEXT -> vocabulary.question(path).stream().flatMap(Operands::words).toList();
      case NUMBER, DATE, TIME, PRESENCE, NOTHING -> List.of();
    };
  }

  private static Stream<Choice> options(Question question) {
    return question instanceof TreeQuestion tree ? tree.nodes().stream().flatMap(node -> below(node, ""))
        : question.options().stream().map(option -> Choice.of(option.id(), Vocabulary.shown(option.label())));
  }

  private static Stream<Choice> below(TreeNode node, String indent) {
    var here = Choice.of(node.id(), LocalText.of(indent + "%s", indent + "%s").formatted(Vocabulary.shown(node.label())));
    return Stream.concat(Stream.of(here), node.children().stream().flatMap(child -> below(child, indent + "– ")));
  }

  private static Stream<Choice> words(Question question) {
    return question instanceof CalculatedValue value ? value.words().stream().map(word -> Choice.of(word.word(), Vocabulary.shown(word.label()))) : Stream.of();
  }

  With read(String path, String relation, Posted posted, String key) {
    var kind = vocabulary.kind(path);
    return switch (posted.text(key, "with")) {
      case ANSWER -> new With.Answer(posted.text(key, "other"));
      case TODAY -> With.value(today(posted.text(key, "days")));
      default -> new With.Values(values(kind, relation, posted.all(key, "value")));
    };
  }

  /** Today itself, as long as no number is there. */
  private static String today(String days) {
    var number = Typed.read(ValueKind.NUMBER, days);
    return number.matches("-?[0-9]{1,5}") ? new DateBound.FromToday(Integer.parseInt(number)).text() : "today";
  }

  private static List<String> values(ValueKind kind, String relation, List<String> typed) {
    var isTyped = kind == ValueKind.NUMBER || kind == ValueKind.TEXT;
    return relation.equals(Operator.IN.key()) && isTyped && typed.size() == 1
        ? Arrays.stream(typed.getFirst().split("\\R")).filter(line -> !line.isBlank()).map(line -> Typed.read(kind, line)).toList()
        : typed.stream().filter(text -> !text.isEmpty()).map(text -> Typed.read(kind, text)).toList();
  }
}

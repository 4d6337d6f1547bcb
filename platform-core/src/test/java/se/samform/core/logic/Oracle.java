package se.samform.core.logic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.answer.Answer;
import se.samform.core.answer.AnswerReader;
import se.samform.core.answer.AnswerText;
import se.samform.core.answer.Facts;
import se.samform.core.answer.Given;
import se.samform.core.answer.RawAnswers;
import se.samform.core.answer.Reading;
import se.samform.core.answer.Wording;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.DateBound;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.Question;
import se.samform.core.form.Rows;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.TreeQuestion;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** The semantics of docs/form-language.md word by word: recursive, without a plan, an order or a cache. */
final class Oracle {

  private static final Pattern BRACES = Pattern.compile("\\{\\{|\\}\\}|\\{([^{}]+)\\}");

  private final ServiceDefinition definition;
  private final RawAnswers raw;
  private final Facts facts;

  Oracle(ServiceDefinition definition, RawAnswers raw, Facts facts) {
    this.definition = definition;
    this.raw = raw;
    this.facts = facts;
  }

  boolean isShown(String path) {
    var id = last(path);
    var prefix = path.substring(0, path.length() - id.length());
    if (!holds(question(id).ask().shown(), prefix)) {
      return false;
    }
    var groups = around(id);
    if (groups.isEmpty()) {
      var step = definition.steps().stream().filter(candidate -> candidate.questions().contains(question(id)));
      return holds(step.findFirst().orElseThrow().shown(), "");
    }
    var row = prefix.substring(0, prefix.length() - 1);
    var group = row.substring(0, row.lastIndexOf('.'));
    return rows(group).contains(last(row));
  }

  boolean isRequired(String path) {
    var question = question(last(path));
    return question.isAnswerable()
        && !(question instanceof GroupQuestion)
        && isShown(path)
        && holds(question.ask().required(), path.substring(0, path.length() - question.id().length()));
  }

  boolean isReadOnly(String path) {
    var question = question(last(path));
    return holds(question.ask().readOnly(), path.substring(0, path.length() - question.id().length()));
  }

  /** A question's label with the answers that it shows. */
  LocalText label(String path) {
    var question = question(last(path));
    var prefix = path.substring(0, path.length() - question.id().length());
    var told = new LinkedHashMap<Language, String>();
    question.ask().phrasing().label().texts().forEach((language, text) ->
        told.put(language, BRACES.matcher(text).replaceAll(found -> Matcher.quoteReplacement(told(found, prefix, language)))));
    return new LocalText(told);
  }

  private String told(MatchResult found, String prefix, Language language) {
    return switch (found.group()) {
      case "{{" -> "{";
      case "}}" -> "}";
      case "{today}" -> Wording.day(facts.today(), language);
      case String gap -> answer(seenFrom(prefix, found.group(1)))
          .map(answer -> AnswerText.of(question(found.group(1)), answer, language)).orElse("…");
    };
  }

  Optional<Answer> answer(String path) {
    if (!isShown(path)) {
      return Optional.empty();
    }
    var question = question(last(path));
    if (question instanceof GroupQuestion group) {
      return rowsOf(group, path);
    }
    if (question instanceof CalculatedValue calculated) {
      var prefix = path.substring(0, path.length() - question.id().length());
      return calculated(calculated, prefix);
    }
    return reading(path) instanceof Reading.Read(Answer answer) && isOffered(answer, path)
        ? Optional.of(answer) : Optional.empty();
  }

  private boolean isOffered(Answer answer, String path) {
    return switch (answer) {
      case Answer.Choice choice -> options(path).contains(choice.option());
      case Answer.Choices choices -> options(path).containsAll(choices.options());
      case Answer.Ranked ranked -> options(path).containsAll(ranked.options());
      case Answer other -> true;
    };
  }

  /** The ids of the options that can be chosen. */
  List<String> options(String path) {
    var question = question(last(path));
    var prefix = path.substring(0, path.length() - question.id().length());
    return isShown(path)
        ? question.options().stream().filter(option -> holds(option.shown(), prefix)).map(Option::id).toList()
        : List.of();
  }

  /** What cannot be worked out is missing to everything else. */
  private Optional<Answer> calculated(CalculatedValue calculated, String prefix) {
    try {
      return value(calculated.formula(), prefix).map(value -> switch (calculated.result()) {
        case NUMBER -> number(rounded((BigDecimal) value, calculated), calculated);
        case DATE -> new Answer.Date((LocalDate) value);
        case TEXT -> new Answer.Text((String) value);
      });
    } catch (ArithmeticException undecided) {
      return Optional.empty();
    }
  }

  private Optional<Answer> rowsOf(GroupQuestion group, String path) {
    var rows = rows(path).stream().map(key -> {
      var answers = new LinkedHashMap<String, Answer>();
      group.questions().forEach(inner ->
          answer(path + "." + key + "." + inner.id()).ifPresent(answer -> answers.put(inner.id(), answer)));
      return new Answer.Row(key, answers);
    }).toList();
    return rows.isEmpty() ? Optional.empty() : Optional.of(new Answer.Rows(rows));
  }

  /** The keys of a group's rows. */
  List<String> rows(String path) {
    if (!isShown(path)) {
      return List.of();
    }
    var written = raw.at(path);
    return switch (((GroupQuestion) question(last(path))).rows()) {
      case Rows.Fixed(var options) -> options.stream().map(Option::id).toList();
      case Rows.Free(int min, int max) when written.isEmpty() ->
          IntStream.rangeClosed(1, min).mapToObj(String::valueOf).toList();
      case Rows.Free free -> written.stream().filter(key -> key.matches("[A-Za-z0-9-]+")).distinct().toList();
    };
  }

  private Reading reading(String path) {
    var texts = question(last(path)).ask().initially().texts();
    var counts = isReadOnly(path) && !texts.isEmpty() ? raw.with(path, texts) : raw;
    return AnswerReader.of(question(last(path))).read(path, new Given(counts, facts));
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private Question question(String id) {
    return all(definition.questions()).filter(question -> question.id().equals(id)).findFirst().orElseThrow();
  }

  private static Stream<Question> all(List<Question> questions) {
    return questions.stream().flatMap(question -> question instanceof GroupQuestion group
        ? Stream.concat(Stream.of(question), all(group.questions()))
        : Stream.of(question));
  }

  /** The groups around a question, the outermost first. */
  private List<GroupQuestion> around(String id) {
    return all(definition.questions())
        .filter(GroupQuestion.class::isInstance)
        .map(GroupQuestion.class::cast)
        .filter(group -> all(group.questions()).anyMatch(inner -> inner.id().equals(id)))
        .toList();
  }

  /** Where the question is, seen from a row: as many rows out as there are groups around it. */
  private String seenFrom(String prefix, String id) {
    var parts = prefix.split("\\.");
    var path = new StringBuilder();
    for (int i = 0; i < 2 * around(id).size(); i++) {
      path.append(parts[i]).append('.');
    }
    return path + id;
  }

  private static Answer number(BigDecimal value, CalculatedValue calculated) {
    return calculated.currency().<Answer>map(currency -> new Answer.Money(value, currency)).orElseGet(() -> new Answer.Number(value));
  }

  private static BigDecimal rounded(BigDecimal value, CalculatedValue calculated) {
    var rounded = value.setScale(calculated.decimals(), RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }

  boolean holds(Condition condition, String prefix) {
    return switch (condition) {
      case Condition.Always always -> true;
      case Condition.All all -> all.of().stream().allMatch(each -> holds(each, prefix));
      case Condition.Any any -> any.of().stream().anyMatch(each -> holds(each, prefix));
      case Condition.Not not -> !holds(not.condition(), prefix);
      case Condition.Answered answered -> isAnswered(answered.path(), prefix);
      case Condition.Compare compare -> value(compare.path(), prefix).filter(value -> holds(compare, value)).isPresent();
      case Condition.Some some -> inRows(some.group(), prefix).anyMatch(row -> holds(some.where(), row));
    };
  }

  /** A group is answered when it has rows, whatever is answered in them. */
  private boolean isAnswered(String written, String prefix) {
    boolean isGroup = question(written.replaceFirst("\\..*", "")) instanceof GroupQuestion;
    return isGroup ? inRows(written, prefix).findAny().isPresent() : value(written, prefix).isPresent();
  }

  private Stream<String> inRows(String group, String prefix) {
    var path = seenFrom(prefix, group);
    return rows(path).stream().map(key -> path + "." + key + ".");
  }

  /** The answer at a path; a field of a person may be fine when the person is not. */
  private Optional<Answer> value(String written, String prefix) {
    var reference = Reference.parse(written);
    var path = seenFrom(prefix, reference.question());
    if (reference.part().isEmpty()) {
      return answer(path);
    }
    if (!isShown(path)) {
      return Optional.empty();
    }
    return switch (reading(path)) {
      case Reading.Read(Answer.Composite whole) -> Optional.ofNullable(whole.part(reference.part().get()));
      case Reading.PartlyRead partly -> Optional.ofNullable(partly.fine().part(reference.part().get()));
      case Reading.Read read -> Optional.empty();
      case Reading.Blank blank -> Optional.empty();
      case Reading.Refused refused -> Optional.empty();
    };
  }

  private boolean holds(Condition.Compare compare, Answer value) {
    if (compare.operator() == Operator.WITHIN) {
      return isWithin(compare, value);
    }
    var constants =
        switch (compare.operand()) {
          case Operand.Constant constant -> List.of(constant.text());
          case Operand.Constants several -> several.texts();
          case Operand.OtherAnswer other -> throw new AssertionError("Not generated");
        };
    return constants.stream().anyMatch(constant -> holds(compare.operator(), value, constant));
  }

  private boolean isWithin(Condition.Compare compare, Answer value) {
    if (value instanceof Answer.Place place) {
      var area = facts.areas().get(((Operand.Constant) compare.operand()).text());
      return area != null && !place.shapes().isEmpty() && area.contains(place.shapes().getFirst());
    }
    var chosen = value instanceof Answer.Choices several ? several.options() : List.of(((Answer.Choice) value).option());
    var place = ((Operand.Constant) compare.operand()).text();
    var tree = (TreeQuestion) question(compare.path());
    return chosen.stream().flatMap(each -> tree.trail(each).stream()).anyMatch(node -> node.id().equals(place));
  }

  private boolean holds(Operator operator, Answer value, String constant) {
    if (value instanceof Answer.Ranked ranked) {
      return ranked.options().contains(constant);
    }
    if (value instanceof Answer.Choices choices) {
      return choices.options().contains(constant);
    }
    int sign = compare(value, constant);
    return switch (operator) {
      case IS, IN, INCLUDES, WITHIN -> sign == 0;
      case IS_NOT -> sign != 0;
      case AT_LEAST -> sign >= 0;
      case AT_MOST -> sign <= 0;
      case LESS_THAN, BEFORE -> sign < 0;
      case MORE_THAN, AFTER -> sign > 0;
    };
  }

  private int compare(Answer value, String constant) {
    return switch (value) {
      case Answer.Text text -> text.value().strip().compareTo(constant);
      case Answer.Choice choice -> choice.option().compareTo(constant);
      case Answer.YesNo yesNo -> (yesNo.value() ? "yes" : "no").compareTo(constant);
      case Answer.Number number -> number.value().compareTo(new BigDecimal(constant));
      case Answer.Date date -> date.value().compareTo(day(constant));
      case Answer.Time time -> time.value().compareTo(LocalTime.parse(constant));
      case Answer.Money money -> money.amount().compareTo(new BigDecimal(constant));
      case Answer.Choices choices -> throw new AssertionError(choices);
      case Answer.Ranked ranked -> throw new AssertionError(ranked);
      case Answer.Person person -> throw new AssertionError(person);
      case Answer.Files files -> throw new AssertionError(files);
      case Answer.Rows rows -> throw new AssertionError(rows);
      case Answer.DateRange range -> throw new AssertionError(range);
      case Answer.Fields fields -> throw new AssertionError(fields);
      case Answer.Priced order -> order.total().compareTo(new BigDecimal(constant));
      case Answer.Slot slot -> throw new AssertionError(slot);
      case Answer.Place place -> throw new AssertionError(place);
    };
  }

  private LocalDate day(String constant) {
    return DateBound.parse(constant).orElseThrow().on(facts.today());
  }

  /** A number, a day or a word. */
  private Optional<Object> value(Formula formula, String prefix) {
    return switch (formula) {
      case Formula.Constant constant -> Optional.of(constant.value());
      case Formula.Day day -> Optional.of(day.day().on(facts.today()));
      case Formula.Word word -> Optional.of(word.text());
      case Formula.AnswerOf answer -> value(answer.question(), prefix).map(Oracle::plain);
      case Formula.Case table ->
          table.rows().stream()
              .filter(row -> holds(row.when(), prefix))
              .findFirst()
              .map(row -> value(row.then(), prefix))
              .orElseGet(() -> table.otherwise().flatMap(otherwise -> value(otherwise, prefix)));
      case Formula.Table table -> table(definition.tables().stream().filter(each -> each.id().equals(table.id())).findFirst().orElseThrow());
      case Formula.Add add -> numbers(add.of(), BigDecimal::add, prefix);
      case Formula.Subtract subtract -> numbers(List.of(subtract.from(), subtract.what()), BigDecimal::subtract, prefix);
      case Formula.Multiply multiply -> numbers(multiply.of(), BigDecimal::multiply, prefix);
      case Formula.Divide divide ->
          numbers(List.of(divide.what(), divide.by()), (what, by) -> what.divide(by, MathContext.DECIMAL128), prefix);
      case Formula.Round round ->
          value(round.of(), prefix).map(value -> ((BigDecimal) value).setScale(round.decimals(), round.mode()));
      case Formula.Min min -> ordered(all(min.of(), prefix), -1);
      case Formula.Max max -> ordered(all(max.of(), prefix), 1);
      case Formula.Count count ->
          Optional.of(BigDecimal.valueOf(inRows(count.group(), prefix).filter(row -> holds(count.where(), row)).count()));
      case Formula.Sum sum -> inRows(sum.group(), sum.of(), sum.where(), prefix)
          .map(terms -> terms.stream().map(BigDecimal.class::cast).reduce(BigDecimal.ZERO, BigDecimal::add));
      case Formula.Least least -> ordered(inRows(least.group(), least.of(), least.where(), prefix), -1);
      case Formula.Greatest most -> ordered(inRows(most.group(), most.of(), most.where(), prefix), 1);
      case Formula.Between between -> all(List.of(between.from(), between.to()), prefix)
          .map(days -> BigDecimal.valueOf(between.unit().unit().between((LocalDate) days.get(0), (LocalDate) days.get(1))));
      case Formula.Later later -> all(List.of(later.day(), later.amount()), prefix)
          .map(both -> ((LocalDate) both.get(0)).plus(amount((BigDecimal) both.get(1)), later.unit().unit()));
      case Formula.YearOf year ->
          value(year.day(), prefix).map(day -> BigDecimal.valueOf(((LocalDate) day).getYear()));
    };
  }

  private static long amount(BigDecimal amount) {
    if (amount.abs().compareTo(new BigDecimal("100000")) > 0) {
      throw new ArithmeticException("too far");
    }
    return amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  private Optional<Object> table(DecisionTable table) {
    var on = table.on().map(day -> value(day, "")).orElse(Optional.of(facts.today()));
    return on.flatMap(day -> table.versions().stream()
        .filter(version -> version.from().stream().noneMatch(((LocalDate) day)::isBefore))
        .reduce((one, later) -> later)
        .flatMap(version -> rules(table.hit(), version)));
  }

  private Optional<Object> rules(DecisionTable.Hit hit, DecisionTable.Version version) {
    var holding = version.rules().stream().filter(rule -> holds(rule.when(), "")).toList();
    if (holding.isEmpty()) {
      return version.otherwise().flatMap(formula -> value(formula, ""));
    }
    if (hit == DecisionTable.Hit.UNIQUE && holding.size() > 1) {
      throw new ArithmeticException("several rules");
    }
    return hit == DecisionTable.Hit.SUM
        ? numbers(holding.stream().map(Formula.Row::then).toList(), BigDecimal::add, "")
        : value(holding.getFirst().then(), "");
  }

  private Optional<List<Object>> inRows(String group, Formula of, Condition where, String prefix) {
    var values = inRows(group, prefix).filter(row -> holds(where, row)).map(row -> value(of, row)).toList();
    return whole(values);
  }

  private Optional<List<Object>> all(List<Formula> formulas, String prefix) {
    return whole(formulas.stream().map(formula -> value(formula, prefix)).toList());
  }

  private static Optional<List<Object>> whole(List<Optional<Object>> values) {
    return values.stream().allMatch(Optional::isPresent) ? Optional.of(values.stream().map(Optional::get).toList()) : Optional.empty();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Optional<Object> ordered(Optional<List<Object>> values, int sign) {
    return values.flatMap(all -> all.stream().max((one, other) -> sign * ((Comparable) one).compareTo(other)));
  }

  private Optional<Object> numbers(List<Formula> formulas, BinaryOperator<BigDecimal> operation, String prefix) {
    return all(formulas, prefix).flatMap(values -> values.stream().map(BigDecimal.class::cast).reduce(operation));
  }

  private static Object plain(Answer answer) {
    return switch (answer) {
      case Answer.Number number -> number.value();
      case Answer.Money money -> money.amount();
      case Answer.Priced order -> order.total();
      case Answer.Date date -> date.value();
      case Answer.Text text -> text.value();
      case Answer.Choice choice -> choice.option();
      case Answer.YesNo yesNo -> yesNo.value() ? "yes" : "no";
      case Answer other -> throw new AssertionError(other);
    };
  }
}

package se.samform.core.logic;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samform.core.form.DateBound;
import se.samform.core.form.Fault;
import se.samform.core.form.Fault.Kind;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.Question;
import se.samform.core.form.TreeNode;
import se.samform.core.form.TreeQuestion;
import se.samform.core.text.LocalText;

/** Checks that what conditions and formulas look at is there, and can be compared or reckoned with so. */
final class ConditionCheck {

  private static final LocalText AREA = LocalText.of("Skriv id för en roll av slaget area.", "Write the id of a role of the kind area.");

  private final Layout layout;
  private final int group;
  private final List<Fault> faults;

  /** For what stands in this group. */
  ConditionCheck(Layout layout, int group, List<Fault> faults) {
    this.layout = layout;
    this.group = group;
    this.faults = faults;
  }

  ConditionCheck in(int other) {
    return other == group ? this : new ConditionCheck(layout, other, faults);
  }

  void check(Condition condition, String at) {
    switch (condition) {
      case Condition.Always always -> {}
      case Condition.All all -> checkAll(all.of(), at + "/all");
      case Condition.Any any -> checkAll(any.of(), at + "/any");
      case Condition.Not not -> check(not.condition(), at + "/not");
      case Condition.Answered answered -> answerable(answered.path(), at + "/answered");
      case Condition.Compare compare ->
          answerable(compare.path(), at + "/question").ifPresent(question -> check(compare, question, at));
      case Condition.Some some ->
          rows(some.group(), at + "/some").ifPresent(inner -> inner.check(some.where(), at + "/where"));
    }
  }

  private void checkAll(List<Condition> conditions, String at) {
    for (int i = 0; i < conditions.size(); i++) {
      check(conditions.get(i), at + "/" + i);
    }
  }

  /** The check within the rows of this group, or a fault. */
  Optional<ConditionCheck> rows(String id, String at) {
    var question = answerable(id, at);
    if (question.isPresent() && !(question.get() instanceof GroupQuestion)) {
      add(Kind.TYPE, at, LocalText.of("”%s” har inga rader", "\"%s\" has no rows").formatted(id), LocalText.of("Ange en grupp.", "Name a group."));
      return Optional.empty();
    }
    return question.map(found -> in(layout.require(id)));
  }

  /** The question at this path, or a fault. */
  Optional<Question> answerable(String path, String at) {
    int number = layout.number(Reference.questionOf(path));
    if (number < 0) {
      add(Kind.DANGLING, at,
          LocalText.of("Det finns ingen fråga ”%s”", "There is no question \"%s\"").formatted(Reference.questionOf(path)),
          LocalText.of("Ange en fråga i den här e-tjänsten.", "Name a question of this e-service."));
      return Optional.empty();
    }
    if (!layout.isAround(layout.groupOf(number), group)) {
      add(Kind.TYPE, at,
          LocalText.of("”%s” besvaras en gång för varje rad", "\"%s\" is answered once for each row").formatted(path),
          LocalText.of("Fråga om raderna: ”some” med ”where”, ”count” eller ”sum”.", "Ask about the rows: \"some\" with \"where\", \"count\" or \"sum\"."));
      return Optional.empty();
    }
    var question = layout.questions.get(number);
    if (!isAsked(path, question)) {
      add(Kind.DANGLING, at,
          LocalText.of("Ingenting besvaras någonsin vid ”%s”", "Nothing is ever answered at \"%s\"").formatted(path),
          LocalText.of("Ange en fråga som besvaras, och en del som den frågar efter.", "Name a question that is answered, and a part it asks for."));
      return Optional.empty();
    }
    return Optional.of(question);
  }

  private static boolean isAsked(String path, Question question) {
    return Reference.parse(path)
        .part()
        .map(question.partKinds()::containsKey)
        .orElse(ValueKind.of(question) != ValueKind.NOTHING);
  }

  static ValueKind kind(String path, Question question) {
    return Reference.parse(path).part().map(question.partKinds()::get).orElseGet(() -> ValueKind.of(question));
  }

  private void check(Condition.Compare compare, Question question, String at) {
    var kind = kind(compare.path(), question);
    var operator = compare.operator();
    var place = at + "/" + operator.key();
    if (!kind.allows(operator)) {
      add(Kind.TYPE, place,
          LocalText.of("”%s” kan inte jämföras med %s", "\"%s\" cannot be compared by %s").formatted(compare.path(), operator.key()),
          LocalText.of("Använd något av: %s.", "Use one of: %s.").formatted(allowed(kind)));
      return;
    }
    switch (compare.operand()) {
      case Operand.Constant constant -> constant(constant.text(), kind, question, place);
      case Operand.Constants constants -> constants(constants, kind, question, operator, place);
      case Operand.OtherAnswer other -> other(other.path(), kind, place + "/question");
    }
  }

  private static String allowed(ValueKind kind) {
    var operators = kind.operators().stream().map(Operator::key).collect(Collectors.joining(", "));
    return operators.isEmpty() ? "answered" : operators;
  }

  private void constants(Operand.Constants list, ValueKind kind, Question question, Operator operator, String at) {
    if (operator != Operator.IN) {
      add(Kind.TYPE, at,
          LocalText.of("En lista hör bara till ”in”", "A list belongs to \"in\" alone"),
          LocalText.of("Skriv en text.", "Write one text."));
    }
    for (int i = 0; i < list.texts().size(); i++) {
      constant(list.texts().get(i), kind, question, at + "/" + i);
    }
  }

  private void constant(String text, ValueKind kind, Question question, String at) {
    switch (kind) {
      case TEXT -> {}
      case NUMBER -> refuseUnless(isNumber(text), at, text,
          LocalText.of("ett tal", "a number"), LocalText.of("Skriv som \"2.5\".", "Write as \"2.5\"."));
      case DATE -> refuseUnless(DateBound.parse(text).isPresent(), at, text,
          LocalText.of("en dag", "a day"), LocalText.of("Skriv som \"2027-08-17\" eller \"today+14\".", "Write as \"2027-08-17\" or \"today+14\"."));
      case TIME -> refuseUnless(isTime(text), at, text,
          LocalText.of("ett klockslag", "a time"), LocalText.of("Skriv som \"07:30\".", "Write as \"07:30\"."));
      case YES_NO -> refuseUnless(text.equals("yes") || text.equals("no"), at, text,
          LocalText.of("ja eller nej", "yes or no"), LocalText.of("Skriv \"yes\" eller \"no\".", "Write \"yes\" or \"no\"."));
      case CHOICE, CHOICES, NODE, NODES -> {
        var options = options(question);
        boolean isOne = options.isEmpty() || options.contains(text);
        refuseUnless(isOne, Kind.DANGLING, at, text,
            LocalText.of("ett alternativ i ”%s”", "an option of \"%s\"").formatted(question.id()), LocalText.of("Skriv något av %s.", "Write one of %s.").formatted(some(options)));
      }
      case PLACE -> refuseUnless(layout.areas.contains(text), Kind.DANGLING, at, text, LocalText.of("ett område", "an area"), AREA);
      case PRESENCE, NOTHING -> throw new IllegalStateException("No operator takes " + kind);
    }
  }

  private void refuseUnless(boolean isRight, String at, String text, LocalText what, LocalText remedy) {
    refuseUnless(isRight, Kind.TYPE, at, text, what, remedy);
  }

  private void refuseUnless(boolean isRight, Kind kind, String at, String text, LocalText what, LocalText remedy) {
    if (!isRight) {
      add(kind, at, LocalText.of("”%s” är inte %s", "\"%s\" is not %s").formatted(text, what), remedy);
    }
  }

  private void other(String path, ValueKind kind, String at) {
    if (kind == ValueKind.PLACE) {
      add(Kind.TYPE, at,
          LocalText.of("Inget svar är ett område", "No answer is an area"),
          AREA);
      return;
    }
    var wanted = switch (kind) {
      case CHOICES -> ValueKind.CHOICE;
      case NODES -> ValueKind.NODE;
      case TEXT, CHOICE, YES_NO, NUMBER, DATE, TIME, NODE, PLACE, PRESENCE, NOTHING -> kind;
    };
    answerable(path, at)
        .filter(question -> kind(path, question) != wanted)
        .ifPresent(q -> add(Kind.TYPE, at,
            LocalText.of("”%s” är av en annan typ", "\"%s\" is of another type").formatted(path),
            LocalText.of("Jämför med ett svar av samma typ.", "Compare with an answer of the same type.")));
  }

  private static List<String> options(Question question) {
    return question instanceof TreeQuestion tree
        ? tree.all().map(TreeNode::id).toList()
        : question.options().stream().map(Option::id).toList();
  }

  /** No more than people read. */
  private static Object some(List<String> options) {
    return options.size() <= 20
        ? options
        : LocalText.of("%s och %s till", "%s and %s more").formatted(options.subList(0, 20), options.size() - 20);
  }

  private static boolean isTime(String text) {
    try {
      return text.length() == 5 && LocalTime.parse(text).toString().equals(text);
    } catch (DateTimeException e) {
      return false;
    }
  }

  static boolean isNumber(String text) {
    try {
      return new BigDecimal(text).toPlainString().equals(text);
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private void add(String path, LocalText sentence, LocalText remedy) {
    add(Kind.OTHER, path, sentence, remedy);
  }

  private void add(Kind kind, String path, LocalText sentence, LocalText remedy) {
    faults.add(new Fault(kind, path, sentence, remedy));
  }
}

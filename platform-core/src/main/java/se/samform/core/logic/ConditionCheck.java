package se.samform.core.logic;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samform.core.form.DateBound;
import se.samform.core.form.Fault;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.Question;
import se.samform.core.form.TreeNode;
import se.samform.core.form.TreeQuestion;

/** Checks that what conditions and formulas look at is there, and can be compared or reckoned with so. */
final class ConditionCheck {

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
      add(at, "\"" + id + "\" has no rows", "Name a group.");
      return Optional.empty();
    }
    return question.map(found -> in(layout.require(id)));
  }

  /** The question at this path, or a fault. */
  Optional<Question> answerable(String path, String at) {
    int number = layout.number(Reference.questionOf(path));
    if (number < 0) {
      add(at, "There is no question \"" + Reference.questionOf(path) + "\"", "Name a question of this e-service.");
      return Optional.empty();
    }
    if (!layout.isAround(layout.groupOf(number), group)) {
      add(
          at,
          "\"" + path + "\" is answered once for each row",
          "Ask about the rows: \"some\" with \"where\", \"count\" or \"sum\".");
      return Optional.empty();
    }
    var question = layout.questions.get(number);
    if (!isAsked(path, question)) {
      add(
          at, "Nothing is ever answered at \"" + path + "\"", "Name a question that is answered, and a part it asks for.");
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
      var reason = "\"" + compare.path() + "\" cannot be compared by " + operator.key();
      add(place, reason, "Use one of: " + allowed(kind) + ".");
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
      add(at, "A list belongs to \"in\" alone", "Write one text.");
    }
    for (int i = 0; i < list.texts().size(); i++) {
      constant(list.texts().get(i), kind, question, at + "/" + i);
    }
  }

  private void constant(String text, ValueKind kind, Question question, String at) {
    switch (kind) {
      case TEXT -> {}
      case NUMBER -> refuseUnless(isNumber(text), at, text, "a number", "as \"2.5\"");
      case DATE -> refuseUnless(
          DateBound.parse(text).isPresent(), at, text, "a day", "as \"2027-08-17\" or \"today+14\"");
      case TIME -> refuseUnless(isTime(text), at, text, "a time", "as \"07:30\"");
      case YES_NO -> refuseUnless(text.equals("yes") || text.equals("no"), at, text, "yes or no", "\"yes\" or \"no\"");
      case CHOICE, CHOICES, NODE, NODES -> {
        var options = options(question);
        boolean isOne = options.isEmpty() || options.contains(text);
        refuseUnless(isOne, at, text, "an option of \"" + question.id() + "\"", "one of " + some(options));
      }
      case PLACE -> refuseUnless(layout.areas.contains(text), at, text, "an area", "the id of a role of the kind area");
      case PRESENCE, NOTHING -> throw new IllegalStateException("No operator takes " + kind);
    }
  }

  private void refuseUnless(boolean isRight, String at, String text, String what, String how) {
    if (!isRight) {
      add(at, "\"" + text + "\" is not " + what, "Write " + how + ".");
    }
  }

  private void other(String path, ValueKind kind, String at) {
    if (kind == ValueKind.PLACE) {
      add(at, "No answer is an area", "Write the id of a role of the kind area.");
      return;
    }
    var wanted = switch (kind) {
      case CHOICES -> ValueKind.CHOICE;
      case NODES -> ValueKind.NODE;
      case TEXT, CHOICE, YES_NO, NUMBER, DATE, TIME, NODE, PLACE, PRESENCE, NOTHING -> kind;
    };
    answerable(path, at)
        .filter(question -> kind(path, question) != wanted)
        .ifPresent(q -> add(at, "\"" + path + "\" is of another type", "Compare with an answer of the same type."));
  }

  private static List<String> options(Question question) {
    return question instanceof TreeQuestion tree
        ? tree.all().map(TreeNode::id).toList()
        : question.options().stream().map(Option::id).toList();
  }

  /** No more than people read. */
  private static String some(List<String> options) {
    return options.size() <= 20 ? options.toString() : options.subList(0, 20) + " and " + (options.size() - 20) + " more";
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

  private void add(String path, String reason, String mend) {
    faults.add(new Fault(path, reason, mend));
  }
}

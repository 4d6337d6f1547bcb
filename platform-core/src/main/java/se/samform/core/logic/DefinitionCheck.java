package se.samform.core.logic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ChoiceDisplay;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.ConsentQuestion;
import se.samform.core.form.DateBound;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.DateRangeQuestion;
import se.samform.core.form.EnclosedFile;
import se.samform.core.form.Fault;
import se.samform.core.form.FieldedQuestion;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.GroupDisplay;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Information;
import se.samform.core.form.Login;
import se.samform.core.form.LongTextQuestion;
import se.samform.core.form.MapQuestion;
import se.samform.core.form.MoneyQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.PersonPart;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.PricedItem;
import se.samform.core.form.PricedQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.RankedQuestion;
import se.samform.core.form.Rows;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.SlotQuestion;
import se.samform.core.form.Step;
import se.samform.core.form.StopQuestion;
import se.samform.core.form.TextQuestion;
import se.samform.core.form.TimeQuestion;
import se.samform.core.form.TreeNode;
import se.samform.core.form.TreeQuestion;
import se.samform.core.form.YesNoQuestion;

/**
 * Tells what a definition says that cannot be meant: ids that stand twice or lead nowhere, questions that wait for each
 * other, comparisons of things that cannot be compared. A definition without faults compiles to a {@link Plan}.
 */
public final class DefinitionCheck {

  private static final int MOST_ROWS_AT_LEAST = 1_000;
  /** Beyond it nobody counts on: a hundred times as many still is an int. */
  private static final int TOO_MANY_ROWS = 1_000_000;
  private static final int MOST_QUESTIONS = 2000;
  /** What stands beside the steps in the address of a draft, and what every page has of its own. */
  private static final Set<String> NO_STEPS = Set.of("review", "submit", "pay", "paid", "signing", "changeover", "delete", "files", "enclosed", "main");
  /** What every page has of its own. */
  private static final Set<String> NO_QUESTIONS = Set.of("token", "main");

  private final ServiceDefinition definition;
  private final Layout layout;
  private final List<Fault> faults = new ArrayList<>();
  private final ConditionCheck conditions;
  private final Set<String> fileIds = new HashSet<>();
  private int fileBytes;
  /** How many rows the group that is looked at has at least, in all rows of the groups around it. */
  private int rowsAround = 1;

  private DefinitionCheck(ServiceDefinition definition) {
    this.definition = definition;
    this.layout = new Layout(definition);
    this.conditions = new ConditionCheck(layout, Layout.NO_GROUP, faults);
  }

  /** All faults in reading order, each with a JSON pointer into the published format. */
  public static List<Fault> faultsOf(ServiceDefinition definition) {
    var check = new DefinitionCheck(definition);
    if (check.layout.questions.size() > MOST_QUESTIONS) {
      return List.of(new Fault("/steps", "There are more than " + MOST_QUESTIONS + " questions", "Part the e-service."));
    }
    check.steps();
    new TableCheck(check.layout, definition.tables(), check.conditions, check.faults).check();
    check.cycles();
    var flow = new FlowCheck(definition, check.layout, check.conditions, check.faults);
    flow.check();
    definition.payment().ifPresent(terms -> new PaymentCheck(definition, terms, flow, check.conditions, check.faults).check());
    definition.signing().ifPresent(terms -> new SigningCheck(definition, terms, check.conditions, check.faults).check());
    RegistrationCheck.check(definition, check.faults);
    new NoticeCheck(definition, check.faults).check();
    return List.copyOf(check.faults);
  }

  private void steps() {
    unique(definition.steps(), Step::id, "/steps", faults);
    uniqueQuestions();
    for (int i = 0; i < definition.steps().size(); i++) {
      var step = definition.steps().get(i);
      var at = "/steps/" + i;
      free(step.id(), NO_STEPS, at);
      conditions.check(step.shown(), at + "/shown");
      new GapCheck(conditions, faults).check(step.intro(), at + "/intro");
      questions(step.questions(), at);
    }
  }

  private void questions(List<Question> questions, String at) {
    for (int i = 0; i < questions.size(); i++) {
      question(questions.get(i), at + "/questions/" + i);
    }
  }

  private void uniqueQuestions() {
    var ids = new HashSet<String>();
    for (int i = 0; i < definition.steps().size(); i++) {
      uniqueQuestions(definition.steps().get(i).questions(), "/steps/" + i, ids);
    }
  }

  private void uniqueQuestions(List<Question> questions, String at, Set<String> ids) {
    for (int i = 0; i < questions.size(); i++) {
      var question = questions.get(i);
      var place = at + "/questions/" + i;
      if (!ids.add(question.id())) {
        twice(question.id(), place, faults);
      }
      if (question instanceof GroupQuestion group) {
        uniqueQuestions(group.questions(), place, ids);
      }
    }
  }

  private void free(String id, Set<String> taken, String at) {
    if (taken.contains(id)) {
      faults.add(new Fault(at + "/id", "The id " + id + " is taken by the page itself", "Choose another id."));
    }
  }

  private void question(Question question, String at) {
    free(question.id(), NO_QUESTIONS, at);
    var conditions = this.conditions.in(layout.groupOf(layout.require(question.id())));
    conditions.check(question.ask().required(), at + "/required");
    conditions.check(question.ask().shown(), at + "/shown");
    conditions.check(question.ask().readOnly(), at + "/readOnly");
    options(question.options(), conditions, at + "/options");
    new GapCheck(conditions, faults).check(question, at);
    new GapCheck(conditions.in(groupOfLabel(question)), faults).check(question.ask().phrasing().label(), at + "/label");
    new InitiallyCheck(definition, layout, faults).check(question, at);
    switch (question) {
      case ChoiceQuestion q -> options(q.options(), q.own(), at);
      case ChoicesQuestion q -> options(q.options(), q.own(), at);
      case CalculatedValue q -> {
        new FormulaCheck(layout, conditions, faults).check(q.formula(), q.result(), at + "/formula");
        new SpokenWords(definition.tables(), faults).check(q, at);
      }
      case NumberQuestion q -> range(q, at);
      case DateQuestion q -> days(q.min(), q.max(), at);
      case PersonQuestion q -> person(q, at);
      case GroupQuestion q -> group(q, at);
      case TextQuestion q -> {}
      case LongTextQuestion q -> {}
      case YesNoQuestion q -> {}
      case FileQuestion q -> {}
      case Information q -> files(q, at);
      case TimeQuestion q -> range(q, at);
      case MoneyQuestion q -> range(q, at);
      case StopQuestion q -> {}
      case ConsentQuestion q -> {}
      case DateRangeQuestion q -> days(q.min(), q.max(), at);
      case RankedQuestion q -> unique(q.options(), Option::id, at + "/options", faults);
      case TreeQuestion q -> nodes(q.nodes(), at + "/nodes", new HashSet<>());
      case PricedQuestion q -> unique(q.items(), PricedItem::id, at + "/items", faults);
      case FieldedQuestion q -> {}
      case SlotQuestion q -> {}
      case MapQuestion q -> {}
    }
  }

  /** Where its label stands; the head of a column stands outside the rows. */
  private int groupOfLabel(Question question) {
    int group = layout.groupOf(layout.require(question.id()));
    boolean isColumn = group != Layout.NO_GROUP
        && layout.questions.get(group) instanceof GroupQuestion around
        && around.display() == GroupDisplay.TABLE;
    return isColumn ? layout.groupOf(group) : group;
  }

  private void options(List<Option> options, ConditionCheck conditions, String at) {
    for (int i = 0; i < options.size(); i++) {
      conditions.check(options.get(i).shown(), at + "/" + i + "/shown");
    }
  }

  private void nodes(List<TreeNode> nodes, String at, Set<String> ids) {
    for (int i = 0; i < nodes.size(); i++) {
      var place = at + "/" + i;
      if (!ids.add(nodes.get(i).id())) {
        twice(nodes.get(i).id(), place, faults);
      }
      nodes(nodes.get(i).children(), place + "/children", ids);
    }
  }

  private void options(List<Option> options, Optional<String> own, String at) {
    unique(options, Option::id, at + "/options", faults);
    if (own.isPresent() && !options.isEmpty() && options.stream().noneMatch(option -> option.id().equals(own.get()))) {
      add(at + "/ownText", "There is no option \"" + own.get() + "\"", "Name one of the options.");
    }
  }

  private void range(NumberQuestion question, String at) {
    if (question.min().isPresent() && question.max().isPresent()) {
      refuseIf(question.min().get().compareTo(question.max().get()) > 0, at + "/max", "No number is within the limits");
    }
  }

  private void range(TimeQuestion question, String at) {
    if (question.min().isPresent() && question.max().isPresent()) {
      refuseIf(question.min().get().isAfter(question.max().get()), at + "/max", "No time is within the limits");
    }
  }

  private void range(MoneyQuestion question, String at) {
    if (question.min().isPresent() && question.max().isPresent()) {
      refuseIf(question.min().get().compareTo(question.max().get()) > 0, at + "/max", "No amount is within the limits");
    }
  }

  /** A fixed day and one counted from today cannot be compared before somebody answers. */
  private void days(Optional<DateBound> earliest, Optional<DateBound> latest, String at) {
    if (earliest.orElse(null) instanceof DateBound.Fixed min && latest.orElse(null) instanceof DateBound.Fixed max) {
      refuseIf(min.date().isAfter(max.date()), at + "/max", "No day is within the limits");
    }
    if (earliest.orElse(null) instanceof DateBound.FromToday min
        && latest.orElse(null) instanceof DateBound.FromToday max) {
      refuseIf(min.days() > max.days(), at + "/max", "No day is within the limits");
    }
  }

  private void person(PersonQuestion question, String at) {
    if (!question.parts().containsAll(question.optionalParts())) {
      add(at + "/optionalParts", "A part may be left out that is not asked", "Name it under \"parts\" too.");
    }
    var parts = question.parts();
    boolean canSign = parts.contains(PersonPart.PERSONAL_NUMBER)
        && !question.optionalParts().contains(PersonPart.PERSONAL_NUMBER)
        && (parts.contains(PersonPart.EMAIL) || parts.contains(PersonPart.PHONE));
    if (question.signs() && !canSign) {
      add(at + "/signs", "Nobody could be asked to sign", "Ask for the personal number, and for email or phone.");
    }
    if (question.signs() && question.prefill()) {
      add(at + "/signs", "Whoever is logged in signs anyway", "Take one of the two away.");
    }
    if (question.prefill() && definition.terms().login() == Login.NONE) {
      add(at + "/prefill", "Nobody is logged in", "Take it away, or let \"login\" be optional or required.");
    }
  }

  private void group(GroupQuestion question, String at) {
    if (question.rows() instanceof Rows.Fixed(var rows)) {
      unique(rows, Option::id, at + "/rows", faults);
    }
    if (!question.ask().required().equals(Condition.ALWAYS)) {
      add(at + "/required", "A group is not required", "Say how many rows there must be: \"min\".");
    }
    for (int i = 0; i < question.questions().size(); i++) {
      if (question.display() == GroupDisplay.TABLE && !isCell(question.questions().get(i))) {
        add(at + "/questions/" + i + "/type", "It does not fit in a cell", "Let \"display\" be rows, or ask it elsewhere.");
      }
    }
    int around = rowsAround;
    rowsAround = Math.min(TOO_MANY_ROWS, around * Math.max(1, atLeast(question.rows())));
    if (rowsAround > MOST_ROWS_AT_LEAST && around <= MOST_ROWS_AT_LEAST) {
      var field = question.rows() instanceof Rows.Fixed ? "/rows" : "/min";
      add(at + field, "There would be " + rowsAround + " rows before anybody has answered", "At most " + MOST_ROWS_AT_LEAST + " are, groups in groups counted.");
    }
    questions(question.questions(), at);
    rowsAround = around;
  }

  private static int atLeast(Rows rows) {
    return switch (rows) {
      case Rows.Free(int min, int max) -> min;
      case Rows.Fixed(var fixed) -> fixed.size();
    };
  }

  /** Each has an address of its own. */
  private void files(Information question, String at) {
    for (int i = 0; i < question.files().size(); i++) {
      var file = question.files().get(i);
      var place = at + "/files/" + i;
      if (!fileIds.add(file.id())) {
        twice(file.id(), place, faults);
      }
      fileBytes += file.bytes();
      if (fileBytes > EnclosedFile.MOST_BYTES_IN_ALL) {
        add(place + "/content", "The files have " + fileBytes + " bytes together", "At most " + EnclosedFile.MOST_BYTES_IN_ALL + " are taken: save them smaller.");
      }
    }
  }

  /** What is answered on one line. */
  private static boolean isCell(Question question) {
    return switch (question) {
      case TextQuestion q -> true;
      case NumberQuestion q -> true;
      case MoneyQuestion q -> true;
      case DateQuestion q -> true;
      case TimeQuestion q -> true;
      case CalculatedValue q -> true;
      case ChoiceQuestion q -> q.display() != ChoiceDisplay.RADIO && q.own().isEmpty();
      case Question other -> false;
    };
  }

  private void refuseIf(boolean isWrong, String at, String reason) {
    if (isWrong) {
      add(at, reason, "Let min be at most max.");
    }
  }

  private void cycles() {
    Dependencies.of(layout).cycles().forEach(this::cycle);
  }

  private void cycle(List<Integer> cycle) {
    var path = cycle.stream().map(layout::nameOf).collect(Collectors.joining(" → "));
    add(pointerTo(toldAt(cycle)), "It waits for itself: " + path, "Take one of these references away.");
  }

  /** Where a step takes part, at the step; else at the first question in page order. */
  private int toldAt(List<Integer> cycle) {
    var steps = cycle.stream().filter(layout::isStep).toList();
    return Collections.min(steps.isEmpty() ? cycle : steps);
  }

  private String pointerTo(int node) {
    if (layout.isStep(node)) {
      return "/steps/" + layout.stepOfNode(node) + "/shown";
    }
    int group = layout.groupOf(node);
    var around = group == Layout.NO_GROUP ? "/steps/" + layout.stepOf(node) : pointerTo(group);
    return around + "/questions/" + layout.indexOf(node);
  }

  private void add(String path, String reason, String mend) {
    faults.add(new Fault(path, reason, mend));
  }

  static <T> void unique(List<T> items, Function<T, String> id, String at, List<Fault> faults) {
    var ids = new HashSet<String>();
    for (int i = 0; i < items.size(); i++) {
      if (!ids.add(id.apply(items.get(i)))) {
        twice(id.apply(items.get(i)), at + "/" + i, faults);
      }
    }
  }

  private static void twice(String id, String at, List<Fault> faults) {
    faults.add(new Fault(at + "/id", "The id \"" + id + "\" stands twice", "Give one of them another id."));
  }
}

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
import se.samform.core.form.Fault.Kind;
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
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

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
      return List.of(Fault.of("/steps",
          LocalText.of("Det är fler än %s frågor", "There are more than %s questions").formatted(MOST_QUESTIONS),
          LocalText.of("Dela upp e-tjänsten.", "Part the e-service.")));
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
      faults.add(Fault.of(at + "/id",
          LocalText.of("Id ”%s” används av sidan själv", "The id %s is taken by the page itself").formatted(id),
          LocalText.of("Välj ett annat id.", "Choose another id.")));
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
      add(Kind.DANGLING, at + "/ownText",
          LocalText.of("Det finns inget alternativ ”%s”", "There is no option \"%s\"").formatted(own.get()),
          LocalText.of("Ange ett av alternativen.", "Name one of the options."));
    }
  }

  private void range(NumberQuestion question, String at) {
    if (question.min().isPresent() && question.max().isPresent()) {
      refuseIf(question.min().get().compareTo(question.max().get()) > 0, at + "/max", LocalText.of("Inget tal ligger inom gränserna", "No number is within the limits"));
    }
  }

  private void range(TimeQuestion question, String at) {
    if (question.min().isPresent() && question.max().isPresent()) {
      refuseIf(question.min().get().isAfter(question.max().get()), at + "/max", LocalText.of("Inget klockslag ligger inom gränserna", "No time is within the limits"));
    }
  }

  private void range(MoneyQuestion question, String at) {
    if (question.min().isPresent() && question.max().isPresent()) {
      refuseIf(question.min().get().compareTo(question.max().get()) > 0, at + "/max", LocalText.of("Inget belopp ligger inom gränserna", "No amount is within the limits"));
    }
  }

  /** A fixed day and one counted from today cannot be compared before somebody answers. */
  private void days(Optional<DateBound> earliest, Optional<DateBound> latest, String at) {
    if (earliest.orElse(null) instanceof DateBound.Fixed min && latest.orElse(null) instanceof DateBound.Fixed max) {
      refuseIf(min.date().isAfter(max.date()), at + "/max", LocalText.of("Ingen dag ligger inom gränserna", "No day is within the limits"));
    }
    if (earliest.orElse(null) instanceof DateBound.FromToday min
        && latest.orElse(null) instanceof DateBound.FromToday max) {
      refuseIf(min.days() > max.days(), at + "/max", LocalText.of("Ingen dag ligger inom gränserna", "No day is within the limits"));
    }
  }

  private void person(PersonQuestion question, String at) {
    if (!question.parts().containsAll(question.optionalParts())) {
      add(at + "/optionalParts",
          LocalText.of("En del får lämnas tom som inte frågas efter", "A part may be left out that is not asked"),
          LocalText.of("Ange den även under ”parts”.", "Name it under \"parts\" too."));
    }
    var parts = question.parts();
    boolean canSign = parts.contains(PersonPart.PERSONAL_NUMBER)
        && !question.optionalParts().contains(PersonPart.PERSONAL_NUMBER)
        && (parts.contains(PersonPart.EMAIL) || parts.contains(PersonPart.PHONE));
    if (question.signs() && !canSign) {
      add(at + "/signs",
          LocalText.of("Ingen skulle kunna ombes att skriva under", "Nobody could be asked to sign"),
          LocalText.of("Fråga efter personnummer, och efter e-post eller telefon.", "Ask for the personal number, and for email or phone."));
    }
    if (question.signs() && question.prefill()) {
      add(at + "/signs",
          LocalText.of("Den som är inloggad skriver under ändå", "Whoever is logged in signs anyway"),
          LocalText.of("Ta bort det ena av de två.", "Take one of the two away."));
    }
    if (question.prefill() && definition.terms().login() == Login.NONE) {
      add(at + "/prefill",
          LocalText.of("Ingen är inloggad", "Nobody is logged in"),
          LocalText.of("Ta bort det, eller låt ”login” vara optional eller required.", "Take it away, or let \"login\" be optional or required."));
    }
  }

  private void group(GroupQuestion question, String at) {
    if (question.rows() instanceof Rows.Fixed(var rows)) {
      unique(rows, Option::id, at + "/rows", faults);
    }
    if (!question.ask().required().equals(Condition.ALWAYS)) {
      add(at + "/required",
          LocalText.of("En grupp kan inte vara obligatorisk", "A group is not required"),
          LocalText.of("Ange hur många rader det måste finnas: ”min”.", "Say how many rows there must be: \"min\"."));
    }
    for (int i = 0; i < question.questions().size(); i++) {
      if (question.display() == GroupDisplay.TABLE && !isCell(question.questions().get(i))) {
        add(at + "/questions/" + i + "/type",
            LocalText.of("Den får inte plats i en cell", "It does not fit in a cell"),
            LocalText.of("Låt ”display” vara rows, eller ställ frågan någon annanstans.", "Let \"display\" be rows, or ask it elsewhere."));
      }
    }
    int around = rowsAround;
    rowsAround = Math.min(TOO_MANY_ROWS, around * Math.max(1, atLeast(question.rows())));
    if (rowsAround > MOST_ROWS_AT_LEAST && around <= MOST_ROWS_AT_LEAST) {
      var field = question.rows() instanceof Rows.Fixed ? "/rows" : "/min";
      add(at + field,
          LocalText.of("Det skulle finnas %s rader innan någon har svarat", "There would be %s rows before anybody has answered").formatted(rowsAround),
          LocalText.of("Högst %s får finnas, med grupper i grupper inräknade.", "At most %s are, groups in groups counted.").formatted(MOST_ROWS_AT_LEAST));
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
        add(place + "/content",
            LocalText.of("Filerna är %s byte tillsammans", "The files have %s bytes together").formatted(fileBytes),
            LocalText.of("Högst %s tas emot: spara dem mindre.", "At most %s are taken: save them smaller.").formatted(EnclosedFile.MOST_BYTES_IN_ALL));
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

  private void refuseIf(boolean isWrong, String at, LocalText sentence) {
    if (isWrong) {
      add(at, sentence, LocalText.of("Låt min vara högst max.", "Let min be at most max."));
    }
  }

  private void cycles() {
    Dependencies.of(layout).cycles().forEach(this::cycle);
  }

  private void cycle(List<Integer> cycle) {
    var path = LocalText.of(pathOf(cycle, Language.SWEDISH), pathOf(cycle, Language.ENGLISH));
    add(Kind.CYCLE, pointerTo(toldAt(cycle)),
        LocalText.of("Den väntar på sig själv: %s", "It waits for itself: %s").formatted(path),
        LocalText.of("Ta bort en av de här hänvisningarna.", "Take one of these references away."));
  }

  private String pathOf(List<Integer> cycle, Language language) {
    return cycle.stream().map(layout::nameOf).map(name -> name.in(language)).collect(Collectors.joining(" → "));
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

  private void add(String path, LocalText sentence, LocalText remedy) {
    add(Kind.OTHER, path, sentence, remedy);
  }

  private void add(Kind kind, String path, LocalText sentence, LocalText remedy) {
    faults.add(new Fault(kind, path, sentence, remedy));
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
    faults.add(Fault.of(at + "/id",
        LocalText.of("Id ”%s” står två gånger", "The id \"%s\" stands twice").formatted(id),
        LocalText.of("Ge den ena ett annat id.", "Give one of them another id.")));
  }
}

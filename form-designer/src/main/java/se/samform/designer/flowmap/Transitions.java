package se.samform.designer.flowmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Role;
import se.samform.core.flow.Ruling;
import se.samform.core.flow.Status;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.TaskGroup;
import se.samform.core.flow.Timer;
import se.samform.core.form.PaymentTerms;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.logic.Condition;
import se.samform.core.text.LocalText;
import se.samform.core.text.Naming;
import se.samform.designer.flowmap.Transition.How;

/** All ways on of a flow, those from each place together: what a person does, then what comes of tasks, then time. */
public final class Transitions {

  private final ServiceDefinition definition;
  private final Flow flow;
  private final List<Transition> all = new ArrayList<>();

  private Transitions(ServiceDefinition definition) {
    this.definition = definition;
    this.flow = definition.flow();
  }

  /** In the order of the flow. What leads to no status that is there is left out. */
  public static List<Transition> of(ServiceDefinition definition) {
    var transitions = new Transitions(definition);
    transitions.handIn();
    var statuses = definition.flow().statuses();
    for (int i = 0; i < statuses.size(); i++) {
      if (isFirstOfItsId(definition.flow(), i)) {
        transitions.from(statuses.get(i), "/flow/statuses/" + i);
      }
    }
    Stream.of(FlowNode.OPENED, FlowNode.PROMISE, FlowNode.VALID_UNTIL).forEach(transitions::time);
    return List.copyOf(transitions.all);
  }

  /** What names the id means the first. */
  static boolean isFirstOfItsId(Flow flow, int index) {
    var id = flow.statuses().get(index).id();
    return flow.statuses().stream().limit(index).noneMatch(status -> status.id().equals(id));
  }

  private void handIn() {
    flow.status(flow.initial()).ifPresent(initial ->
        all.add(new Transition(FlowNode.START, initial.id(), How.CITIZEN, FlowWords.HANDS_IN, whoHandsIn(), Condition.ALWAYS, "/flow/initial")));
  }

  private LocalText whoHandsIn() {
    var isPaid = definition.payment().filter(terms -> terms.when() instanceof PaymentTerms.BeforeSubmit).isPresent();
    if (definition.signing().isPresent()) {
      return isPaid
          ? LocalText.of("Sökanden, när alla har skrivit under och det är betalt", "The applicant, when all have signed and it is paid for")
          : LocalText.of("Sökanden, när alla har skrivit under", "The applicant, when all have signed");
    }
    return isPaid ? LocalText.of("Sökanden, när det är betalt", "The applicant, when it is paid for") : FlowWords.CITIZEN;
  }

  private void from(Status status, String at) {
    for (int i = 0; i < status.next().size(); i++) {
      var place = at + "/next/" + i;
      flow.status(status.next().get(i)).ifPresent(to -> next(status, to, place));
    }
    for (int i = 0; i < flow.work().groups().size(); i++) {
      group(flow.work().groups().get(i), status, "/flow/tasks/" + i);
    }
    time(status.id());
  }

  private void next(Status from, Status to, String at) {
    var byCitizen = byCitizen(from, to, at);
    var rulings = flow.work().rulings().stream().filter(ruling -> ruling.status().equals(to.id())).toList();
    byCitizen.ifPresent(all::add);
    rulings.forEach(ruling -> all.add(decides(from, ruling)));
    if (byCitizen.isEmpty() && rulings.isEmpty()) {
      all.add(new Transition(from.id(), to.id(), How.OFFICER, FlowWords.sets(from, to), whoSets(to), Condition.ALWAYS, at));
    }
  }

  /** What the citizen's own acts lead to is the first of its kind. */
  private Optional<Transition> byCitizen(Status from, Status to, String at) {
    if (from.terms().asksFee() && flow.afterPayment(from).filter(to::equals).isPresent()) {
      return Optional.of(new Transition(from.id(), to.id(), How.CITIZEN, FlowWords.PAYS, FlowWords.PAYS_OR_OWES_NOTHING, Condition.ALWAYS, at));
    }
    if (from.kind() == StatusKind.AWAITING_SUPPLEMENT && isFirst(from, to, StatusKind.SUPPLEMENTED)) {
      return Optional.of(new Transition(from.id(), to.id(), How.CITIZEN, FlowWords.ANSWERS, FlowWords.CITIZEN, Condition.ALWAYS, at));
    }
    return isFirst(from, to, StatusKind.WITHDRAWN)
        ? Optional.of(new Transition(from.id(), to.id(), How.CITIZEN, FlowWords.WITHDRAWS, FlowWords.CITIZEN_OR_OFFICER, Condition.ALWAYS, at))
        : Optional.empty();
  }

  private boolean isFirst(Status from, Status to, StatusKind kind) {
    return from.next().stream().flatMap(id -> flow.status(id).stream()).filter(next -> next.kind() == kind).findFirst().filter(to::equals).isPresent();
  }

  private Transition decides(Status from, Ruling ruling) {
    var who = ruling.by().map(role -> title(role)).orElse(FlowWords.OFFICER);
    var said = ruling.delegation().map(point -> LocalText.of("%s, delegation %s", "%s, delegation %s").formatted(who, point)).orElse(who);
    return new Transition(
        from.id(), ruling.status(), How.DECISION, ruling.title(), conditional(said, ruling.when()), ruling.when(),
        "/flow/decisions/" + flow.work().rulings().indexOf(ruling));
  }

  private LocalText whoSets(Status to) {
    var roles = to.terms().entering().by().stream().sorted().map(this::title).toList();
    return roles.isEmpty() ? FlowWords.OFFICER : Naming.few(roles, ", ");
  }

  private LocalText title(String role) {
    return definition.role(role).map(Role::title).filter(title -> !title.isEmpty()).orElseGet(() -> LocalText.of(role, role));
  }

  private void group(TaskGroup group, Status from, String at) {
    if (!group.in().equals(from.id())) {
      return;
    }
    group.whenDone().flatMap(flow::status).ifPresent(to -> all.add(
        new Transition(from.id(), to.id(), How.TASKS, FlowWords.ALL_DONE, FlowWords.BY_ITSELF_DONE, Condition.ALWAYS, at)));
    group.whenDenied().flatMap(flow::status).ifPresent(to -> all.add(
        new Transition(from.id(), to.id(), How.TASKS, FlowWords.DENIED, FlowWords.BY_ITSELF_DENIED, Condition.ALWAYS, at)));
  }

  /** What time does that counts from there. */
  private void time(String from) {
    for (int i = 0; i < flow.work().timers().size(); i++) {
      var timer = flow.work().timers().get(i);
      var at = "/flow/timers/" + i;
      if (source(timer).equals(from)) {
        target(timer).flatMap(flow::status).ifPresent(to -> all.add(
            new Transition(from, to.id(), How.TIME, words(timer), conditional(FlowWords.when(timer), timer.when()), timer.when(), at)));
      }
    }
  }

  /** The node that a timer counts from. */
  static String source(Timer timer) {
    return switch (timer.start()) {
      case Timer.Start.In(var status) -> status;
      case Timer.Start.Opened() -> FlowNode.OPENED;
      case Timer.Start.Promise() -> FlowNode.PROMISE;
      case Timer.Start.ValidUntil() -> FlowNode.VALID_UNTIL;
    };
  }

  /** What it makes of a case; nothing if it only reminds or moves it. */
  private Optional<String> target(Timer timer) {
    return switch (timer.then()) {
      case Timer.Action.Become(var status) -> Optional.of(status);
      case Timer.Action.Decide(var ruling) -> flow.work().ruling(ruling).map(Ruling::status);
      case Timer.Action.Remind remind -> Optional.empty();
      case Timer.Action.MoveTo move -> Optional.empty();
    };
  }

  private LocalText words(Timer timer) {
    if (!timer.title().isEmpty()) {
      return timer.title();
    }
    return timer.then() instanceof Timer.Action.Decide(var ruling) ? flow.work().ruling(ruling).map(Ruling::title).orElse(FlowWords.GOES_ON) : FlowWords.GOES_ON;
  }

  static LocalText conditional(LocalText said, Condition when) {
    return when.equals(Condition.ALWAYS) ? said : FlowWords.ON_A_CONDITION.formatted(said);
  }
}

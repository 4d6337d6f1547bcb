package se.samform.core.logic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samform.core.flow.FeeAsking;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Role;
import se.samform.core.flow.RoleKind;
import se.samform.core.flow.Route;
import se.samform.core.flow.Status;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.Wanted;
import se.samform.core.form.Fault;
import se.samform.core.form.Fault.Kind;
import se.samform.core.form.PaymentTerms;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.text.LocalText;

/** Checks that a flow leads somewhere: to statuses and roles that are there, always to some unit, and to an end. */
final class FlowCheck {

  private final ServiceDefinition definition;
  private final Layout layout;
  private final Flow flow;
  private final ConditionCheck conditions;
  private final List<Fault> faults;

  FlowCheck(ServiceDefinition definition, Layout layout, ConditionCheck conditions, List<Fault> faults) {
    this.layout = layout;
    this.definition = definition;
    this.flow = definition.flow();
    this.conditions = conditions;
    this.faults = faults;
  }

  void check() {
    DefinitionCheck.unique(definition.roles(), Role::id, "/roles", faults);
    DefinitionCheck.unique(flow.statuses(), Status::id, "/flow/statuses", faults);
    initial();
    for (int i = 0; i < flow.statuses().size(); i++) {
      status(flow.statuses().get(i), "/flow/statuses/" + i);
    }
    routes();
    for (int i = 0; i < flow.deliveries().size(); i++) {
      role(flow.deliveries().get(i).to(), "/flow/deliveries/" + i + "/to", RoleKind.RECEIVER);
    }
    new WorkCheck(this, flow, conditions).check();
    new ScenarioCheck(this, definition).check();
    var isWhole = faults.stream().noneMatch(fault -> fault.path().startsWith("/flow"));
    if (isWhole) {
      new FlowPaths(this, flow, new NeverHolds(layout)::test).check();
    }
  }

  /** A draft, for which an unknown kind stands too, is told at its status. */
  private void initial() {
    var initial = flow.status(flow.initial());
    if (initial.isEmpty()) {
      status(flow.initial(), "/flow/initial");
    } else if (!isBeginning(initial.get().kind()) && initial.get().kind() != StatusKind.DRAFT) {
      add("/flow/initial",
          LocalText.of("Ett ärende kan inte börja som %s", "A case cannot begin as %s").formatted(initial.get().kind()),
          LocalText.of("Ange en status av slaget submitted.", "Name a status of the kind submitted."));
    }
  }

  private static boolean isBeginning(StatusKind kind) {
    return kind == StatusKind.SUBMITTED || kind == StatusKind.AWAITING_SIGNATURE || kind == StatusKind.AWAITING_PAYMENT;
  }

  private void status(Status status, String at) {
    for (int i = 0; i < status.next().size(); i++) {
      status(status.next().get(i), at + "/next/" + i);
    }
    if (status.kind() == StatusKind.DRAFT) {
      add(at + "/kind",
          LocalText.of("Ett ärende är aldrig ett utkast", "A case is never a draft"),
          LocalText.of("Ett utkast slutar där ärendet börjar: ta bort statusen.", "A draft ends where the case begins: take the status away."));
    }
    var entering = status.terms().entering();
    entering.by().stream().sorted().forEach(role -> role(role, at + "/enter/by", List.of(RoleKind.OFFICERS, RoleKind.RECEIVER)));
    entering.messageTemplate().ifPresent(template -> template(template, entering.message(), at + "/enter/messageTemplate"));
    entering.noteTemplate().ifPresent(template -> template(template, entering.note(), at + "/enter/noteTemplate"));
    new RenewalCheck(this, definition).check(status.terms().renewWith(), at + "/renewWith");
    fee(status, at);
  }

  private void template(String id, Wanted wanted, String at) {
    if (flow.work().template(id).isEmpty()) {
      add(Kind.DANGLING, at,
          LocalText.of("Det finns ingen mall ”%s”", "There is no template \"%s\"").formatted(id),
          LocalText.of("Ange en av mallarna.", "Name one of the templates."));
    } else if (wanted == Wanted.NOT) {
      add(at,
          LocalText.of("Här skrivs ingenting", "Nothing is written here"),
          LocalText.of("Ta bort mallen, eller ”not”.", "Take the template away, or \"not\"."));
    }
  }

  /** Who has paid isn't left waiting. */
  private void fee(Status status, String at) {
    if (!status.terms().asksFee()) {
      return;
    }
    if (status.kind() != StatusKind.AWAITING_PAYMENT) {
      add(asks(status, at),
          LocalText.of("Ingen väntar på pengar här", "Nobody waits for money here"),
          LocalText.of("Låt statusen vara av slaget awaiting-payment.", "Let the status be of the kind awaiting-payment."));
    } else if (definition.payment().filter(terms -> terms.when() instanceof PaymentTerms.InFlow).isEmpty()) {
      add(asks(status, at),
          LocalText.of("Ingenting kostar något i flödet", "Nothing costs anything in the flow"),
          LocalText.of("Skriv ”payment” med \"when\": \"in-flow\", eller ta bort det.", "Write \"payment\" with \"when\": \"in-flow\", or take it away."));
    } else if (flow.afterPayment(status).isEmpty()) {
      add(at + "/next",
          LocalText.of("Ett ärende som är betalt kommer inte vidare", "A case that is paid for goes nowhere"),
          LocalText.of("Ange en status av slaget in-progress bland dem som följer.", "Name a status of the kind in-progress among those that follow."));
    }
  }

  private static String asks(Status status, String at) {
    return at + (status.terms().fee() == FeeAsking.EACH_TIME ? "/feeEachTime" : "/asksFee");
  }

  private void routes() {
    for (int i = 0; i < flow.routes().size(); i++) {
      conditions.check(flow.routes().get(i).when(), "/flow/routes/" + i + "/when");
      to(flow.routes().get(i).to(), "/flow/routes/" + i + "/to");
    }
    var isEverybodyRouted = !flow.routes().isEmpty() && flow.routes().getLast().when().equals(Condition.ALWAYS)
        && flow.routes().getLast().to() instanceof Route.To.Unit;
    if (!isEverybodyRouted) {
      add("/flow/routes",
          LocalText.of("Några ärenden skulle inte komma till någon enhet", "Some cases would get to no unit"),
          LocalText.of("Låt den sista regeln vara utan villkor och utan tabell.", "Let the last route have no condition and no table."));
    }
  }

  private void to(Route.To to, String at) {
    switch (to) {
      case Route.To.Unit(var role) -> role(role, at, RoleKind.UNIT);
      case Route.To.ByTable(var id) -> definition.tables().stream().filter(table -> table.id().equals(id)).findFirst()
          .ifPresentOrElse(table -> table(table, at), () -> add(Kind.DANGLING, at + "/table",
              LocalText.of("Det finns ingen tabell ”%s”", "There is no table \"%s\"").formatted(id),
              LocalText.of("Ange en av tabellerna.", "Name one of the tables.")));
    }
  }

  /** Whatever it says must be a role. */
  private void table(DecisionTable table, String at) {
    if (table.result() != Formula.Kind.TEXT) {
      add(Kind.TYPE, at + "/table",
          LocalText.of("Tabellen ”%s” ger inga ord", "The table \"%s\" says no words").formatted(table.id()),
          LocalText.of("Låt dess ”result” vara text, och dess regler ge roller.", "Let its \"result\" be text, and its rules say roles."));
      return;
    }
    for (var version : table.versions()) {
      version.rules().forEach(rule -> word(rule.then(), table, at));
      version.otherwise().ifPresent(formula -> word(formula, table, at));
    }
  }

  private void word(Formula formula, DecisionTable table, String at) {
    if (formula instanceof Formula.Word(var role)) {
      role(role, at + "/table", List.of(RoleKind.UNIT, RoleKind.OFFICERS));
    } else {
      add(Kind.TYPE, at + "/table",
          LocalText.of("Tabellen ”%s” ger något som inte står i den", "The table \"%s\" says something that isn't written in it").formatted(table.id()),
          LocalText.of("Låt dess regler ge roller med {\"word\": …}.", "Let its rules say {\"word\": …} of roles."));
    }
  }

  void status(String id, String at) {
    if (flow.status(id).isEmpty()) {
      add(Kind.DANGLING, at,
          LocalText.of("Det finns ingen status ”%s”", "There is no status \"%s\"").formatted(id),
          LocalText.of("Ange en av statusarna.", "Name one of the statuses."));
    }
  }

  /** @param id of a step or a question, also inside a group */
  void part(String id, String at) {
    if (!definition.hasPart(id)) {
      add(Kind.DANGLING, at,
          LocalText.of("Det finns inget steg och ingen fråga ”%s”", "There is no step or question \"%s\"").formatted(id),
          LocalText.of("Ange någon av dem som finns.", "Name one of them."));
    }
  }

  void question(String id, boolean isThere, String at) {
    if (!isThere) {
      add(Kind.DANGLING, at,
          LocalText.of("Det finns ingen fråga ”%s”", "There is no question \"%s\"").formatted(id), LocalText.of("Ange en av frågorna.", "Name one of the questions."));
    }
  }

  void task(String id, boolean isThere, String at) {
    if (!isThere) {
      add(Kind.DANGLING, at,
          LocalText.of("Det finns ingen uppgift ”%s”", "There is no task \"%s\"").formatted(id), LocalText.of("Ange en av uppgifterna.", "Name one of the tasks."));
    }
  }

  void ruling(String id, String at) {
    if (flow.work().ruling(id).isEmpty()) {
      add(Kind.DANGLING, at,
          LocalText.of("Det finns inget beslut ”%s”", "There is no decision \"%s\"").formatted(id), LocalText.of("Ange ett av besluten.", "Name one of the decisions."));
    }
  }

  void role(String id, String at, RoleKind kind) {
    role(id, at, List.of(kind));
  }

  void role(String id, String at, List<RoleKind> kinds) {
    var role = definition.role(id);
    if (role.isEmpty()) {
      add(Kind.DANGLING, at,
          LocalText.of("Det finns ingen roll ”%s”", "There is no role \"%s\"").formatted(id),
          LocalText.of("Ange en av rollerna.", "Name one of the roles."));
    } else if (!kinds.contains(role.get().kind())) {
      add(Kind.TYPE, at,
          LocalText.of("Rollen ”%s” är inte av slaget %s", "The role \"%s\" is not a %s").formatted(id, kinds.getFirst().name().toLowerCase(Locale.ROOT)),
          LocalText.of("Ange en annan.", "Name another."));
    }
  }

  Optional<Role> role(String id) {
    return definition.role(id);
  }

  void add(String path, LocalText sentence, LocalText remedy) {
    add(Kind.OTHER, path, sentence, remedy);
  }

  void add(Kind kind, String path, LocalText sentence, LocalText remedy) {
    faults.add(new Fault(kind, path, sentence, remedy));
  }

  List<Fault> faults() {
    return faults;
  }
}

package se.samform.designer.flowmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.flow.DeliveryEvent;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Role;
import se.samform.core.flow.Route;
import se.samform.core.flow.Status;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.Timer;
import se.samform.core.flow.Wanted;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.text.LocalText;
import se.samform.designer.flowmap.FlowNode.Item;
import se.samform.designer.flowmap.FlowNode.Sort;

/** What there is in a flow that ways lead from or to, with what happens there. */
public final class FlowNodes {

  private final ServiceDefinition definition;
  private final Flow flow;

  private FlowNodes(ServiceDefinition definition) {
    this.definition = definition;
    this.flow = definition.flow();
  }

  /** Where it is filled in, the statuses in their order, then the days that some timer counts from. */
  public static List<FlowNode> of(ServiceDefinition definition) {
    var nodes = new FlowNodes(definition);
    var all = new ArrayList<FlowNode>();
    all.add(new FlowNode(FlowNode.START, Optional.empty(), FlowWords.FILLS_IN, nodes.routes(), "/flow/routes"));
    var statuses = definition.flow().statuses();
    for (int i = 0; i < statuses.size(); i++) {
      if (Transitions.isFirstOfItsId(definition.flow(), i)) {
        all.add(nodes.node(statuses.get(i), "/flow/statuses/" + i));
      }
    }
    nodes.day(FlowNode.OPENED, FlowWords.OPENED).ifPresent(all::add);
    nodes.day(FlowNode.PROMISE, FlowWords.PROMISE).ifPresent(all::add);
    nodes.day(FlowNode.VALID_UNTIL, FlowWords.VALID_UNTIL).ifPresent(all::add);
    return List.copyOf(all);
  }

  private List<Item> routes() {
    var items = new ArrayList<Item>();
    for (int i = 0; i < flow.routes().size(); i++) {
      items.add(new Item(Sort.ROUTE, goal(flow.routes().get(i).to()), "/flow/routes/" + i));
    }
    return items;
  }

  private LocalText goal(Route.To to) {
    return switch (to) {
      case Route.To.Unit(var role) -> title(role);
      case Route.To.ByTable(var table) -> LocalText.of("Efter tabellen ”%s”", "By the table \"%s\"").formatted(table);
    };
  }

  private FlowNode node(Status status, String at) {
    var there = Stream.of(tasks(status), reminders(status.id()), terms(status, at), deliveries(status)).flatMap(List::stream).toList();
    return new FlowNode(status.id(), Optional.of(status.kind()), status.title(), there, at);
  }

  private List<Item> tasks(Status status) {
    var items = new ArrayList<Item>();
    for (int i = 0; i < flow.work().groups().size(); i++) {
      var group = flow.work().groups().get(i);
      for (int j = 0; j < group.tasks().size() && group.in().equals(status.id()); j++) {
        items.add(new Item(Sort.TASK, Transitions.conditional(group.tasks().get(j).title(), group.tasks().get(j).when()), "/flow/tasks/" + i + "/tasks/" + j));
      }
    }
    return items;
  }

  /** Timers that leave the case where it is. */
  private List<Item> reminders(String from) {
    var items = new ArrayList<Item>();
    for (int i = 0; i < flow.work().timers().size(); i++) {
      var timer = flow.work().timers().get(i);
      var at = "/flow/timers/" + i;
      if (Transitions.source(timer).equals(from)) {
        reminder(timer).ifPresent(words -> items.add(new Item(Sort.REMINDER, words, at)));
      }
    }
    return items;
  }

  private Optional<LocalText> reminder(Timer timer) {
    var when = Transitions.conditional(FlowWords.when(timer), timer.when());
    return switch (timer.then()) {
      case Timer.Action.Remind(var whom) -> Optional.of(LocalText.of("%s: %s", "%s: %s").formatted(when, FlowWords.reminds(whom)));
      case Timer.Action.MoveTo(var role) -> Optional.of(LocalText.of("%s: till %s", "%s: to %s").formatted(when, title(role)));
      case Timer.Action.Become become -> Optional.empty();
      case Timer.Action.Decide decide -> Optional.empty();
    };
  }

  private List<Item> terms(Status status, String at) {
    var items = new ArrayList<Item>();
    if (status.terms().workingDays() > 0) {
      items.add(new Item(Sort.LIMIT, LocalText.of("Högst %s arbetsdagar", "At most %s working days").formatted(status.terms().workingDays()), at + "/workingDays"));
    }
    if (status.terms().entering().message() == Wanted.REQUIRED) {
      items.add(new Item(Sort.MESSAGE, FlowWords.MESSAGE, at + "/enter/message"));
    }
    if (status.terms().asksFee()) {
      items.add(new Item(Sort.FEE, FlowWords.ASKS_FEE, at));
    }
    return items;
  }

  private List<Item> deliveries(Status status) {
    var items = new ArrayList<Item>();
    for (int i = 0; i < flow.deliveries().size(); i++) {
      var rule = flow.deliveries().get(i);
      if (happensIn(rule.on(), status)) {
        items.add(new Item(Sort.DELIVERY, LocalText.of("Till %s", "To %s").formatted(title(rule.to())), "/flow/deliveries/" + i));
      }
    }
    return items;
  }

  /** What is handed over as the case comes there; the rest may happen anywhere. */
  private boolean happensIn(DeliveryEvent event, Status status) {
    return switch (event) {
      case SUBMITTED -> status.id().equals(flow.initial());
      case SUPPLEMENTED -> status.kind() == StatusKind.SUPPLEMENTED;
      case DECIDED -> status.kind() == StatusKind.DECIDED;
      case CLOSED -> status.kind() == StatusKind.CLOSED;
      case WITHDRAWN -> status.kind() == StatusKind.WITHDRAWN;
      case TRANSFERRED, MESSAGE, DOCUMENT, APPEALED, RECONSIDERED, APPEAL_FORWARDED, GAINED_FORCE -> false;
    };
  }

  private Optional<FlowNode> day(String id, LocalText title) {
    var isCountedFrom = flow.work().timers().stream().anyMatch(timer -> Transitions.source(timer).equals(id));
    return isCountedFrom ? Optional.of(new FlowNode(id, Optional.empty(), title, reminders(id), "/flow/timers")) : Optional.empty();
  }

  private LocalText title(String role) {
    return definition.role(role).map(Role::title).filter(title -> !title.isEmpty()).orElseGet(() -> LocalText.of(role, role));
  }
}

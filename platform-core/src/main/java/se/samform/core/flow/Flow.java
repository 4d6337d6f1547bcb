package se.samform.core.flow;

import java.util.List;
import java.util.Optional;

/**
 * The life of a case.
 *
 * @param initial the id of the status that a case gets at submit
 * @param routes tried in order; the first whose condition holds names the unit
 * @param handlingDays days from submit to decision that people are promised, to the next working day; 0 for no promise
 */
public record Flow(
    List<Status> statuses, String initial, List<Route> routes, List<DeliveryRule> deliveries, int handlingDays, Work work,
    List<Scenario> scenarios) {

  private static final List<StatusKind> PAID =
      List.of(StatusKind.IN_PROGRESS, StatusKind.SUBMITTED, StatusKind.SUPPLEMENTED, StatusKind.DECIDED);

  public Flow {
    statuses = List.copyOf(statuses);
    routes = List.copyOf(routes);
    deliveries = List.copyOf(deliveries);
    scenarios = List.copyOf(scenarios);
  }

  /** With nothing but statuses. */
  public Flow(List<Status> statuses, String initial, List<Route> routes, List<DeliveryRule> deliveries, int handlingDays) {
    this(statuses, initial, routes, deliveries, handlingDays, Work.NONE, List.of());
  }

  public Optional<Status> status(String id) {
    return statuses.stream().filter(status -> status.id().equals(id)).findFirst();
  }

  public Status initialStatus() {
    return status(initial).orElseThrow(() -> new IllegalStateException("No such initial status: " + initial));
  }

  /** Where a case goes on from a status in which it waited for money. */
  public Optional<Status> afterPayment(Status status) {
    return PAID.stream()
        .flatMap(kind -> status.next().stream().flatMap(id -> status(id).stream()).filter(next -> next.kind() == kind))
        .findFirst();
  }

  /** The roles of receivers that get something on this event, in order. */
  public List<String> receiversOn(DeliveryEvent event) {
    return deliveries.stream().filter(rule -> rule.on() == event).map(DeliveryRule::to).toList();
  }
}

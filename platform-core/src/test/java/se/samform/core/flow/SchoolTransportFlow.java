package se.samform.core.flow;

import java.util.List;
import se.samform.core.text.LocalText;

/** A flow as a municipality has it, for tests. */
final class SchoolTransportFlow {

  static final Flow FLOW = new Flow(
      List.of(
          status("received", StatusKind.SUBMITTED, "handling", "withdrawn"),
          status("handling", StatusKind.IN_PROGRESS, "supplement", "decided", "withdrawn"),
          status("supplement", StatusKind.AWAITING_SUPPLEMENT, "supplemented", "handling"),
          status("supplemented", StatusKind.SUPPLEMENTED, "handling", "decided"),
          status("decided", StatusKind.DECIDED, "closed"),
          status("closed", StatusKind.CLOSED),
          status("withdrawn", StatusKind.WITHDRAWN)),
      "received",
      List.of(),
      List.of(
          new DeliveryRule(DeliveryEvent.SUBMITTED, "case-receiver"),
          new DeliveryRule(DeliveryEvent.DECIDED, "school-register")),
      30);

  private SchoolTransportFlow() {}

  private static Status status(String id, StatusKind kind, String... next) {
    return new Status(id, kind, LocalText.of(id, id), LocalText.NONE, List.of(next));
  }
}

package se.samform.core.form.json;

import jakarta.json.JsonValue;
import java.util.List;
import se.samform.core.flow.DeliveryEvent;
import se.samform.core.flow.DeliveryRule;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Route;
import se.samform.core.flow.Status;
import se.samform.core.flow.StatusKind;
import se.samform.core.json.Faults;
import se.samform.core.json.ObjectReader;

final class FlowReader {

  private static final Flow NONE = new Flow(List.of(), "", List.of(), List.of(), 0);

  private final TextsReader texts;

  FlowReader(TextsReader texts) {
    this.texts = texts;
  }

  Flow read(ObjectReader definition) {
    return definition
        .required("flow")
        .map(value -> flow(ObjectReader.of(value, definition.at("flow"), definition.faults())))
        .orElse(NONE);
  }

  private Flow flow(ObjectReader from) {
    var faults = from.faults();
    var flow =
        new Flow(
            from.list("statuses", (value, at) -> status(ObjectReader.of(value, at, faults))),
            from.text("initial"),
            from.list("routes", (value, at) -> route(value, at, faults)),
            from.optionalList("deliveries", (value, at) -> delivery(value, at, faults)),
            (int) from.number("handlingDays", 0, 3650, 0));
    from.end();
    return flow;
  }

  private Status status(ObjectReader from) {
    var status =
        new Status(
            DefinitionReader.id(from),
            Words.read(from, "kind", StatusKind.class),
            texts.required(from, "title"),
            texts.optional(from, "text"),
            from.optionalTexts("next"));
    from.end();
    return status;
  }

  private static Route route(JsonValue value, String at, Faults faults) {
    var from = ObjectReader.of(value, at, faults);
    var route = new Route(ConditionReader.optional(from, "when"), from.text("to"));
    from.end();
    return route;
  }

  private static DeliveryRule delivery(JsonValue value, String at, Faults faults) {
    var from = ObjectReader.of(value, at, faults);
    var rule = new DeliveryRule(Words.read(from, "on", DeliveryEvent.class), from.text("to"));
    from.end();
    return rule;
  }
}

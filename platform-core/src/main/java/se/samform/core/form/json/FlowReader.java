package se.samform.core.form.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import se.samform.core.flow.DeliveryEvent;
import se.samform.core.flow.DeliveryRule;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Route;
import se.samform.core.flow.Span;
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
    var scenarios = new ScenarioCodec(texts, faults);
    var flow =
        new Flow(
            from.list("statuses", (value, at) -> StatusCodec.read(ObjectReader.of(value, at, faults), texts)),
            from.text("initial"),
            from.list("routes", (value, at) -> route(value, at, faults)),
            from.optionalList("deliveries", (value, at) -> delivery(value, at, faults)),
            (int) from.number("handlingDays", 0, Span.MOST, 0),
            new WorkCodec(texts, faults).read(from),
            from.optionalList("scenarios", (value, at) -> scenarios.read(ObjectReader.of(value, at, faults))));
    from.end();
    return flow;
  }

  private static Route route(JsonValue value, String at, Faults faults) {
    var from = ObjectReader.of(value, at, faults);
    var route = new Route(
        ConditionReader.optional(from, "when"), to(from), Words.read(from, "assign", Route.Share.class, Route.Share.NOBODY));
    from.end();
    return route;
  }

  private static Route.To to(ObjectReader from) {
    if (from.optional("to").filter(JsonObject.class::isInstance).isEmpty()) {
      return new Route.To.Unit(from.text("to"));
    }
    var table = ObjectReader.of(from.required("to").orElseThrow(), from.at("to"), from.faults());
    var to = new Route.To.ByTable(table.text("table"));
    table.end();
    return to;
  }

  private static DeliveryRule delivery(JsonValue value, String at, Faults faults) {
    var from = ObjectReader.of(value, at, faults);
    var rule = new DeliveryRule(Words.read(from, "on", DeliveryEvent.class), from.text("to"));
    from.end();
    return rule;
  }
}

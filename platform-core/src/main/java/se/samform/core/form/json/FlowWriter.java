package se.samform.core.form.json;

import jakarta.json.JsonObject;
import se.samform.core.flow.DeliveryRule;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Route;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;

final class FlowWriter {

  private FlowWriter() {}

  static JsonObject write(Flow flow) {
    var object = new ObjectTree()
        .put("statuses", Trees.list(flow.statuses(), StatusCodec::write))
        .put("initial", flow.initial())
        .put("routes", Trees.list(flow.routes(), FlowWriter::route))
        .putIf(!flow.deliveries().isEmpty(), "deliveries", Trees.list(flow.deliveries(), FlowWriter::delivery))
        .put("handlingDays", flow.handlingDays());
    WorkCodec.put(object, flow.work());
    return object.putIf(!flow.scenarios().isEmpty(), "scenarios", Trees.list(flow.scenarios(), ScenarioCodec::write)).build();
  }

  private static JsonObject route(Route route) {
    var object = new ObjectTree();
    ConditionWriter.putUnlessAlways(object, "when", route.when());
    switch (route.to()) {
      case Route.To.Unit(var role) -> object.put("to", role);
      case Route.To.ByTable(var table) -> object.put("to", new ObjectTree().put("table", table).build());
    }
    return object.putIf(route.share() != Route.Share.NOBODY, "assign", Trees.text(Words.word(route.share()))).build();
  }

  private static JsonObject delivery(DeliveryRule rule) {
    return new ObjectTree().put("on", Words.word(rule.on())).put("to", rule.to()).build();
  }
}

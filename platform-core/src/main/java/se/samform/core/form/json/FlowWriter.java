package se.samform.core.form.json;

import jakarta.json.JsonObject;
import se.samform.core.flow.DeliveryRule;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Route;
import se.samform.core.flow.Status;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;

final class FlowWriter {

  private FlowWriter() {}

  static JsonObject write(Flow flow) {
    return new ObjectTree()
        .put("statuses", Trees.list(flow.statuses(), FlowWriter::status))
        .put("initial", flow.initial())
        .put("routes", Trees.list(flow.routes(), FlowWriter::route))
        .putIf(!flow.deliveries().isEmpty(), "deliveries", Trees.list(flow.deliveries(), FlowWriter::delivery))
        .put("handlingDays", flow.handlingDays())
        .build();
  }

  private static JsonObject status(Status status) {
    var object =
        new ObjectTree()
            .put("id", status.id())
            .put("kind", Words.word(status.kind()))
            .put("title", DefinitionWriter.texts(status.title()));
    DefinitionWriter.putTexts(object, "text", status.text());
    return object.putIf(!status.next().isEmpty(), "next", Trees.texts(status.next())).build();
  }

  private static JsonObject route(Route route) {
    var object = new ObjectTree();
    ConditionWriter.putUnlessAlways(object, "when", route.when());
    return object.put("to", route.to()).build();
  }

  private static JsonObject delivery(DeliveryRule rule) {
    return new ObjectTree().put("on", Words.word(rule.on())).put("to", rule.to()).build();
  }
}

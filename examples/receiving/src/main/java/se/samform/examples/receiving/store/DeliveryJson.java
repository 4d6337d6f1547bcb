package se.samform.examples.receiving.store;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.UUID;

/** A delivery as JSON: in its folder, and to those who ask. */
public final class DeliveryJson {

    private DeliveryJson() {
    }

    public static JsonObject write(Delivery delivery) {
        var parts = Json.createArrayBuilder();
        delivery.parts().forEach(part -> parts.add(write(part)));
        return Json.createObjectBuilder()
                .add("id", delivery.id().toString())
                .add("event", delivery.envelope().event())
                .add("municipality", delivery.envelope().municipality())
                .add("reference", delivery.envelope().reference())
                .add("receipt", delivery.receipt())
                .add("received", delivery.received().toString())
                .add("duplicates", delivery.duplicates())
                .add("parts", parts)
                .build();
    }

    private static JsonObjectBuilder write(Part part) {
        return Json.createObjectBuilder()
                .add("name", part.name())
                .add("kind", part.stated().kind())
                .add("file", part.stated().file())
                .add("fileName", part.stated().fileName())
                .add("type", part.stated().type())
                .add("size", part.size())
                .add("sha256", part.sha256());
    }

    static Delivery read(JsonObject json) {
        var envelope = new Envelope(UUID.fromString(json.getString("id")), json.getString("event"),
                json.getString("municipality"), json.getString("reference"));
        var parts = json.getJsonArray("parts").getValuesAs(DeliveryJson::readPart);
        return new Delivery(envelope, json.getString("receipt"), Instant.parse(json.getString("received")), parts,
                json.getInt("duplicates"));
    }

    private static Part readPart(JsonValue value) {
        var json = value.asJsonObject();
        var stated = new Part.Stated(json.getString("kind"), json.getString("file"), json.getString("fileName"), json.getString("type"));
        return new Part(json.getString("name"), stated, json.getJsonNumber("size").longValueExact(), json.getString("sha256"));
    }
}

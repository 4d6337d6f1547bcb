package se.samform.examples.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;

/** An internal system, asked over its own address (docs/delivery.md). */
record ReceivingSystem(String url) {

    static ReceivingSystem school(DemoInstallation installation) {
        return new ReceivingSystem(installation.configuration().get("samform.receiver.school.url"));
    }

    /** Those with this reference, newest first. */
    List<JsonObject> deliveries(String reference) {
        return all().stream().filter(each -> each.getString("reference").equals(reference)).toList();
    }

    List<JsonObject> all() {
        var body = visitor().get("/api/deliveries").bytes();
        try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readArray().getValuesAs(JsonObject.class);
        }
    }

    byte[] part(JsonObject delivery, String name) {
        return visitor().get("/api/deliveries/" + delivery.getString("id") + "/parts/" + name).bytes();
    }

    void behave(String mode, int seconds) {
        var answer = visitor().send("POST", "/behaviour", Map.of("Content-Type", "application/json"),
                BodyPublishers.ofString("{\"mode\":\"%s\",\"seconds\":%d}".formatted(mode, seconds)));
        if (answer.status() != 200) {
            throw new AssertionError(answer.text());
        }
    }

    private HttpVisitor visitor() {
        return HttpVisitor.at(url);
    }
}

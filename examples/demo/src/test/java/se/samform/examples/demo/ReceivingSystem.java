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
        return named("school", installation);
    }

    static ReceivingSystem care(DemoInstallation installation) {
        return named("care", installation);
    }

    private static ReceivingSystem named(String name, DemoInstallation installation) {
        return new ReceivingSystem(installation.configuration().get("samform.receiver.%s.url".formatted(name)));
    }

    /** Waits for the first with this reference. */
    JsonObject awaited(String reference) {
        return Eventually.get("a delivery of " + reference, () -> deliveries(reference), found -> !found.isEmpty()).getLast();
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

    /** What a person called the file of that part. */
    static String fileName(JsonObject delivery, String part) {
        return delivery.getJsonArray("parts").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("name").equals(part)).findFirst().orElseThrow().getString("fileName");
    }

    void behave(String mode, int seconds) {
        var answer = visitor().send("POST", "/behaviour", Map.of("Content-Type", "application/json"),
                BodyPublishers.ofString("{\"mode\":\"%s\",\"seconds\":%d}".formatted(mode, seconds)));
        if (answer.status() != 200) {
            throw new AssertionError(answer.text());
        }
    }

    /** Has the system tell Samform what became of a delivery (docs/rest.md); what Samform answered. */
    Answered tellBack(JsonObject delivery, String command) {
        return visitor().send("POST", "/api/deliveries/" + delivery.getString("id") + "/answer", Map.of("Content-Type", "application/json"),
                BodyPublishers.ofString(command));
    }

    /** The status that somebody gets who doesn't know the token. */
    int deliver() {
        return visitor().send("POST", "/deliveries", Map.of(), BodyPublishers.noBody()).status();
    }

    private HttpVisitor visitor() {
        return HttpVisitor.at(url);
    }
}

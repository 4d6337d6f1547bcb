package se.samform.examples.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;

/** What came to an internal system, read as docs/delivery.md says. */
record Arrivals(String address) {

    /** At the receiver with that name, as {@code school}. */
    static Arrivals at(String receiver) {
        return new Arrivals(SharedInstallation.get().configuration().get("samform.receiver.%s.url".formatted(receiver)));
    }

    /** Waits for the delivery of the case with that reference. */
    JsonObject of(String reference) throws Exception {
        return Soon.there("delivery of " + reference + " at " + address, () -> find(reference));
    }

    byte[] part(JsonObject delivery, String name) throws IOException, InterruptedException {
        var path = "/api/deliveries/%s/parts/%s".formatted(delivery.getString("id"), name);
        return get(path, BodyHandlers.ofByteArray());
    }

    /** What a person called the file of that part. */
    static String fileName(JsonObject delivery, String part) {
        return delivery.getJsonArray("parts").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("name").equals(part)).findFirst().orElseThrow().getString("fileName");
    }

    private Optional<JsonObject> find(String reference) throws IOException, InterruptedException {
        try (var reader = Json.createReader(new StringReader(get("/api/deliveries", BodyHandlers.ofString())))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .filter(delivery -> delivery.getString("reference").equals(reference)).findFirst();
        }
    }

    private <T> T get(String path, HttpResponse.BodyHandler<T> body) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address + path)).build(), body).body();
        }
    }
}

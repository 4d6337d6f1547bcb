package se.samform.examples.registers.web;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a request is answered with. */
record Reply(int status, String type, byte[] body, String cache) {

    static Reply json(int status, JsonObject json) {
        return new Reply(status, "application/json", json.toString().getBytes(StandardCharsets.UTF_8), "no-store");
    }

    static Reply png(byte[] image) {
        return new Reply(200, "image/png", image, "public, max-age=86400");
    }

    static Reply raw(String text) {
        return new Reply(200, "application/json", text.getBytes(StandardCharsets.UTF_8), "no-store");
    }

    /** RFC 9457. */
    static Reply problem(int status, String detail) {
        var json = Json.createObjectBuilder().add("status", status).add("detail", detail).build();
        return new Reply(status, "application/problem+json", json.toString().getBytes(StandardCharsets.UTF_8), "no-store");
    }

    static Reply notFound() {
        return problem(404, "There is nothing of the kind.");
    }

    void send(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", cache);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        boolean isHead = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, isHead || body.length == 0 ? -1 : body.length);
        if (!isHead) {
            exchange.getResponseBody().write(body);
        }
    }
}

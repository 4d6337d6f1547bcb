package se.samform.examples.payments.web;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** What a request is answered with. @param location where the browser is sent; empty for nowhere */
record Reply(int status, String type, byte[] body, String location) {

    private static final String POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    static Reply json(int status, JsonValue json) {
        return new Reply(status, "application/json", bytes(json.toString()), "");
    }

    static Reply raw(String text) {
        return new Reply(200, "application/json", bytes(text), "");
    }

    static Reply page(String html) {
        return new Reply(200, "text/html; charset=utf-8", bytes(html), "");
    }

    static Reply style(byte[] css) {
        return new Reply(200, "text/css; charset=utf-8", css, "");
    }

    static Reply to(URI address) {
        return new Reply(303, "text/plain", new byte[0], address.toString());
    }

    /** RFC 9457. */
    static Reply problem(int status, String detail) {
        var json = Json.createObjectBuilder().add("status", status).add("detail", detail).build();
        return new Reply(status, "application/problem+json", bytes(json.toString()), "");
    }

    static Reply notFound() {
        return problem(404, "There is nothing of the kind.");
    }

    void send(HttpExchange exchange) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", POLICY);
        headers.set("Referrer-Policy", "no-referrer");
        if (!location.isEmpty()) {
            headers.set("Location", location);
        }
        boolean isHead = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, isHead || body.length == 0 ? -1 : body.length);
        if (!isHead) {
            exchange.getResponseBody().write(body);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package se.samform.examples.receiving.web;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What a request is answered with. */
record Reply(int status, String type, Body body, Map<String, String> headers) {

    sealed interface Body {
    }

    record Bytes(byte[] bytes) implements Body {
    }

    record Stored(Path file) implements Body {
    }

    static Reply text(int status, String type, String text) {
        return new Reply(status, type, new Bytes(text.getBytes(StandardCharsets.UTF_8)), Map.of());
    }

    static Reply json(int status, JsonStructure json) {
        return text(status, "application/json", json.toString());
    }

    static Reply problem(Refused refused) {
        var json = Json.createObjectBuilder()
                .add("type", "urn:samform:delivery:" + refused.code())
                .add("title", refused.code().replace('-', ' '))
                .add("status", refused.status())
                .add("detail", refused.getMessage());
        return text(refused.status(), "application/problem+json", json.build().toString());
    }

    Reply with(String header, String value) {
        var all = new HashMap<>(headers);
        all.put(header, value);
        return new Reply(status, type, body, all);
    }

    void send(HttpExchange exchange) throws IOException {
        var sent = exchange.getResponseHeaders();
        sent.set("Content-Type", type);
        sent.set("Cache-Control", "no-store");
        sent.set("X-Content-Type-Options", "nosniff");
        headers.forEach(sent::set);
        if (exchange.getRequestMethod().equals("HEAD")) {
            sent.set("Content-Length", Long.toString(length()));
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, length() == 0 ? -1 : length());
        copy(exchange);
    }

    private void copy(HttpExchange exchange) throws IOException {
        try (var out = exchange.getResponseBody()) {
            switch (body) {
                case Bytes bytes -> out.write(bytes.bytes());
                case Stored stored -> Files.copy(stored.file(), out);
            }
        }
    }

    private long length() throws IOException {
        return switch (body) {
            case Bytes bytes -> bytes.bytes().length;
            case Stored stored -> Files.size(stored.file());
        };
    }
}

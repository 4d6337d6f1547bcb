package se.samform.examples.payments.web;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is asked. @param path in pieces, unescaped */
record Request(String method, List<String> path, String query, byte[] body, Optional<String> authorization) {

    private static final int LONGEST_BODY = 64_000;

    static Request of(HttpExchange exchange) throws IOException {
        var raw = exchange.getRequestURI().getRawPath().substring(1);
        var query = exchange.getRequestURI().getRawQuery();
        return new Request(exchange.getRequestMethod(), Arrays.stream(raw.split("/", -1)).map(Request::unescaped).toList(), query == null ? "" : query,
                exchange.getRequestBody().readNBytes(LONGEST_BODY), Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")));
    }

    boolean isReading() {
        return method.equals("GET") || method.equals("HEAD");
    }

    String at(int place) {
        return place < path.size() ? path.get(place) : "";
    }

    Optional<UUID> idAt(int place) {
        try {
            return Optional.of(UUID.fromString(at(place)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Of the query. */
    String parameter(String name) {
        return parameter(query, name);
    }

    /** Of a posted form. */
    String field(String name) {
        return parameter(new String(body, StandardCharsets.UTF_8), name);
    }

    Optional<JsonObject> json() {
        try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
            return Optional.of(reader.readObject());
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    private static String parameter(String form, String name) {
        return Arrays.stream(form.split("&")).filter(each -> each.startsWith(name + "=")).findFirst()
                .map(each -> unescaped(each.substring(name.length() + 1))).orElse("");
    }

    private static String unescaped(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}

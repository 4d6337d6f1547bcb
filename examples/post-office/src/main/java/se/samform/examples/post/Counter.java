package se.samform.examples.post;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;

/** All addresses of the program: {@code PUT /granvik/messages/<id>} of docs/post.md, its switches, and a page for people. */
final class Counter implements HttpHandler {

    private static final int LONGEST_BODY = 20_000_000;
    private static final String POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final PostBox box;
    private final Optional<String> token;
    private volatile Behaviour behaviour = Behaviour.NORMAL;

    Counter(PostBox box, Optional<String> token) {
        this.box = box;
        this.token = token;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath().substring(1).split("/", -1);
            switch (path[0]) {
                case "" -> send(exchange, 200, "text/html; charset=utf-8", PostPage.of(box.all()));
                case "style.css" -> send(exchange, 200, "text/css; charset=utf-8", style());
                case "health" -> json(exchange, 200, "status", "up");
                case "api" -> all(exchange);
                case "behaviour" -> behave(exchange);
                default -> municipality(exchange, path);
            }
        }
    }

    private void municipality(HttpExchange exchange, String[] path) throws IOException {
        var id = path.length == 3 && path[1].equals("messages") && exchange.getRequestMethod().equals("PUT") ? id(path[2]) : Optional.<UUID>empty();
        if (!isAllowed(exchange)) {
            json(exchange, 401, "detail", "The bearer token is missing or wrong.");
        } else if (id.isEmpty()) {
            json(exchange, 404, "detail", "There is nothing of the kind.");
        } else if (behaviour.mode() == Behaviour.Mode.DOWN) {
            json(exchange, 503, "detail", "The post office is closed, because it was told to be.");
        } else {
            take(exchange, path[0], id.get());
        }
    }

    private void take(HttpExchange exchange, String municipality, UUID id) throws IOException {
        var parcel = body(exchange).filter(Counter::isParcel);
        if (parcel.isEmpty()) {
            json(exchange, 400, "detail", "See docs/post.md for what a message needs.");
            return;
        }
        if (!behaviour.reaches(parcel.get().getJsonObject("to"))) {
            json(exchange, 422, "detail", "Nobody can be reached there.");
            return;
        }
        var taken = box.take(municipality, id, parcel.get());
        if (behaviour.mode() == Behaviour.Mode.ERROR_AFTER_STORE && taken == PostBox.Taken.NEW) {
            json(exchange, 500, "detail", "Failed after it was kept, because it was told to.");
            return;
        }
        switch (taken) {
            case NEW -> json(exchange, 201, "id", id.toString());
            case BEFORE -> json(exchange, 200, "id", id.toString());
            case ANOTHERS -> json(exchange, 409, "detail", "The id is another message's.");
        }
    }

    private void all(HttpExchange exchange) throws IOException {
        var list = Json.createArrayBuilder();
        box.all().forEach(item -> list.add(item.json()));
        send(exchange, 200, "application/json", list.build().toString());
    }

    private void behave(HttpExchange exchange) throws IOException {
        var wanted = body(exchange).flatMap(Behaviour::read);
        wanted.ifPresent(now -> behaviour = now);
        json(exchange, wanted.isPresent() ? 200 : 400, "detail", "mode is normal, down or error-after-store; unreachable is a list of numbers.");
    }

    private static boolean isParcel(JsonObject json) {
        try {
            return Item.isParcel(json);
        } catch (ClassCastException e) {
            return false;
        }
    }

    private static Optional<JsonObject> body(HttpExchange exchange) throws IOException {
        try (var reader = Json.createReader(new ByteArrayInputStream(exchange.getRequestBody().readNBytes(LONGEST_BODY)))) {
            return Optional.of(reader.readObject());
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean isAllowed(HttpExchange exchange) {
        var said = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")).orElse("");
        return token.map(wanted -> MessageDigest.isEqual(bytes("Bearer " + wanted), bytes(said))).orElse(true);
    }

    private static String style() throws IOException {
        try (var css = Counter.class.getResourceAsStream("style.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void json(HttpExchange exchange, int status, String name, String value) throws IOException {
        send(exchange, status, "application/json", Json.createObjectBuilder().add(name, value).build().toString());
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", POLICY);
        var body = bytes(text);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

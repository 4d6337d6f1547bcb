package se.samform.examples.receiving.web;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * How the system behaves on purpose, to show and test what a sender does then. Forgotten at a restart.
 *
 * @param seconds how long it waits before answering when slow; what Retry-After says when down (0: nothing)
 */
record Behaviour(Mode mode, int seconds) {

    private static final Behaviour NORMAL = new Behaviour(Mode.NORMAL, 0);
    private static final int LONGEST = 3600;

    enum Mode {
        NORMAL, DOWN, SLOW, ERROR_AFTER_STORE;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What everything is answered while the system is down. */
    Optional<Reply> down() {
        if (mode != Mode.DOWN) {
            return Optional.empty();
        }
        var reply = Reply.problem(new Refused(503, "down", "The system is down, because it was told to be."));
        return Optional.of(seconds > 0 ? reply.with("Retry-After", Integer.toString(seconds)) : reply);
    }

    void afterStoring() throws Refused {
        switch (mode) {
            case NORMAL, DOWN -> { }
            case SLOW -> pause(Duration.ofSeconds(seconds));
            case ERROR_AFTER_STORE -> throw new Refused(500, "failed", "The system failed after storing, because it was told to.");
        }
    }

    JsonObject json() {
        return Json.createObjectBuilder().add("mode", mode.word()).add("seconds", seconds).build();
    }

    /** Slowness is what is asked for here; the thread is virtual. */
    private static void pause(Duration time) throws Refused {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(500, "failed", "The system ended while it was slow.");
        }
    }

    private static Behaviour read(byte[] body) throws Refused {
        try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
            var json = reader.readObject();
            var seconds = json.containsKey("seconds") ? json.getInt("seconds") : 0;
            return Arrays.stream(Mode.values())
                    .filter(mode -> mode.word().equals(json.getString("mode", "")) && seconds >= 0 && seconds <= LONGEST)
                    .map(mode -> new Behaviour(mode, seconds))
                    .findFirst().orElseThrow(() -> Refused.malformed("mode is normal, down, slow or error-after-store; seconds is 0 to " + LONGEST + "."));
        } catch (JsonException | ClassCastException e) {
            throw Refused.malformed("The body is not a JSON object with a text mode and a number of seconds.");
        }
    }

    /** {@code GET} and {@code POST /behaviour}. */
    static final class Switch {

        private final AtomicReference<Behaviour> now = new AtomicReference<>(NORMAL);

        Behaviour now() {
            return now.get();
        }

        Reply reply(HttpExchange exchange) throws IOException, Refused {
            if (exchange.getRequestMethod().equals("POST")) {
                refuseUnlessJson(exchange);
                now.set(read(exchange.getRequestBody().readNBytes(1024)));
            } else {
                Requests.refuseUnlessReading(exchange);
            }
            return Reply.json(200, now().json());
        }

        /** Also keeps other sites' forms out: a browser asks before it sends JSON to another origin. */
        private static void refuseUnlessJson(HttpExchange exchange) throws Refused {
            var type = exchange.getRequestHeaders().getFirst("Content-Type");
            if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
                throw new Refused(415, "not-json", "The behaviour is sent as application/json.");
            }
        }
    }
}

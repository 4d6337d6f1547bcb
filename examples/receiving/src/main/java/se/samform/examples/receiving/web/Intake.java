package se.samform.examples.receiving.web;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import se.samform.examples.receiving.store.Deliveries;
import se.samform.examples.receiving.store.Delivery;
import se.samform.examples.receiving.store.Outcome;

/** {@code POST /deliveries}: what it takes and answers is in {@code docs/delivery.md}. */
final class Intake {

    /** The longest body, in bytes. */
    static final long LIMIT = 100L * 1024 * 1024;

    private final Deliveries deliveries;
    private final Optional<String> token;
    private final Behaviour.Switch behaviour;

    Intake(Deliveries deliveries, Optional<String> token, Behaviour.Switch behaviour) {
        this.deliveries = deliveries;
        this.token = token;
        this.behaviour = behaviour;
    }

    Reply receive(HttpExchange exchange) throws IOException, Refused {
        var down = behaviour.now().down();
        if (down.isPresent()) {
            return down.get();
        }
        if (!isAllowed(exchange)) {
            return Reply.problem(new Refused(401, "unauthorized", "The bearer token is missing or wrong.")).with("WWW-Authenticate", "Bearer");
        }
        var envelope = Envelopes.read(exchange.getRequestHeaders());
        refuseIfTold(exchange);
        try (var arrival = deliveries.begin()) {
            new Unpacking(arrival, LIMIT).unpack(exchange);
            var outcome = deliveries.accept(envelope, arrival);
            behaviour.now().afterStoring();
            return answer(outcome);
        }
    }

    static Refused tooLarge() {
        return new Refused(413, "too-large", "A delivery may be at most " + LIMIT + " bytes long.");
    }

    private static Reply answer(Outcome outcome) throws Refused {
        return switch (outcome) {
            case Outcome.Stored stored -> acknowledge(201, stored.delivery());
            case Outcome.Duplicate duplicate -> acknowledge(200, duplicate.delivery());
            case Outcome.Conflict conflict -> throw new Refused(409, "conflict",
                    "Another content came before under this delivery id; it has the receipt " + conflict.earlier().receipt() + ".");
        };
    }

    private static Reply acknowledge(int status, Delivery delivery) {
        var json = Json.createObjectBuilder().add("receipt", delivery.receipt()).add("received", delivery.received().toString());
        if (status == 200) {
            json.add("duplicate", true);
        }
        return Reply.json(status, json.build());
    }

    private boolean isAllowed(HttpExchange exchange) {
        var given = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")).orElse("");
        return token.map(wanted -> same("Bearer " + wanted, given)).orElse(true);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** Spares reading what tells its length beforehand. */
    private static void refuseIfTold(HttpExchange exchange) throws Refused {
        var length = exchange.getRequestHeaders().getFirst("Content-Length");
        if (length != null && Long.parseLong(length) > LIMIT) {
            throw tooLarge();
        }
    }
}

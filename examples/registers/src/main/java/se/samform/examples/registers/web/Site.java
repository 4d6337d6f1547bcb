package se.samform.examples.registers.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import se.samform.examples.registers.booking.Bookings;
import se.samform.examples.registers.map.Tiles;
import se.samform.examples.registers.town.Towns;

/** All addresses of the program. The map and its health are everybody's; the registers need the token, if there is one. */
public final class Site {

    private static final System.Logger LOG = System.getLogger(Site.class.getName());
    private static final int LONGEST_BODY = 4096;

    private final RegisterAddresses registers;
    private final Tiles tiles;
    private final Optional<String> token;
    private final AtomicReference<Behaviour> behaviour = new AtomicReference<>(Behaviour.NORMAL);
    private final AtomicInteger asked = new AtomicInteger();

    public Site(Towns towns, Bookings bookings, Optional<String> token) {
        this.registers = new RegisterAddresses(towns, bookings);
        this.tiles = new Tiles(towns);
        this.token = token;
    }

    public void serveOn(HttpServer server) {
        server.createContext("/", exchange -> {
            try (exchange) {
                var body = exchange.getRequestBody().readNBytes(LONGEST_BODY);
                reply(exchange, body).send(exchange);
            }
        });
    }

    private Reply reply(HttpExchange exchange, byte[] body) {
        try {
            var request = Request.of(exchange);
            return switch (request.at(0)) {
                case "health" -> health();
                case "behaviour" -> behaviour(request, exchange, body);
                case "asked" -> Reply.json(200, Json.createObjectBuilder().add("count", asked.get()).build());
                case "tiles" -> tile(request);
                default -> isAllowed(exchange) ? register(request, body) : Reply.problem(401, "The bearer token is missing or wrong.");
            };
        } catch (IllegalArgumentException e) {
            return Reply.problem(400, "This can't be read.");
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.ERROR, "could not answer", e);
            return Reply.problem(500, "The registers could not do it.");
        }
    }

    private Reply health() {
        return behaviour.get().mode() == Behaviour.Mode.DOWN ? Reply.problem(503, "Down.")
                : Reply.json(200, Json.createObjectBuilder().add("status", "up").add("system", "Registers").build());
    }

    private Reply behaviour(Request request, HttpExchange exchange, byte[] body) {
        if (request.isReading()) {
            return Reply.json(200, behaviour.get().json());
        }
        var type = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type")).orElse("");
        var wanted = type.startsWith("application/json") ? Behaviour.read(body) : Optional.<Behaviour>empty();
        wanted.ifPresent(behaviour::set);
        return wanted.map(now -> Reply.json(200, now.json()))
                .orElseGet(() -> Reply.problem(400, "As application/json: mode is normal, down, slow, garbage, nonsense or endless; seconds is 0 to 3600."));
    }

    private Reply tile(Request request) throws IOException {
        var wanted = String.join("/", request.path().subList(1, request.path().size()));
        return request.isReading() ? tiles.png(wanted).map(Reply::png).orElseGet(Reply::notFound) : Reply.problem(405, "Tiles can only be read.");
    }

    private Reply register(Request request, byte[] body) {
        asked.incrementAndGet();
        return behaviour.get().instead().orElseGet(() -> registers.reply(request, body));
    }

    private boolean isAllowed(HttpExchange exchange) {
        var given = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")).orElse("");
        return token.map(wanted -> MessageDigest.isEqual(bytes("Bearer " + wanted), bytes(given))).orElse(true);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

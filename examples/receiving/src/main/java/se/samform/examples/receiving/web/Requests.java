package se.samform.examples.receiving.web;

import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import se.samform.examples.receiving.store.Deliveries;
import se.samform.examples.receiving.store.Delivery;

/** What every address asks of a request. */
final class Requests {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Requests() {
    }

    /** The path after a prefix, in pieces: {@code /deliveries/a/b} after {@code /deliveries} is {@code [a, b]}. */
    static List<String> after(String prefix, HttpExchange exchange) throws Refused {
        var rest = exchange.getRequestURI().getRawPath().substring(prefix.length());
        if (rest.isEmpty()) {
            return List.of();
        }
        if (!rest.startsWith("/")) {
            throw Refused.notFound();
        }
        return List.of(rest.substring(1).split("/", -1));
    }

    static void refuseUnlessReading(HttpExchange exchange) throws Refused {
        if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            throw new Refused(405, "method-not-allowed", "This address can only be read.");
        }
    }

    static Delivery find(String id, Deliveries deliveries) throws Refused {
        return id(id).flatMap(deliveries::find).orElseThrow(Refused::notFound);
    }

    /** A UUID as written in RFC 9562, and nothing that merely resembles one. */
    static Optional<UUID> id(String text) {
        return Optional.ofNullable(text).filter(ID.asMatchPredicate()).map(UUID::fromString);
    }

    /** {@code ?limit=20}: how many are listed at most; all where nothing is said. */
    static int limit(HttpExchange exchange) throws Refused {
        var query = exchange.getRequestURI().getQuery();
        if (query == null) {
            return Integer.MAX_VALUE;
        }
        if (!query.matches("limit=\\d{1,6}")) {
            throw Refused.malformed("The list takes limit alone, as limit=20.");
        }
        return Integer.parseInt(query.substring("limit=".length()));
    }
}

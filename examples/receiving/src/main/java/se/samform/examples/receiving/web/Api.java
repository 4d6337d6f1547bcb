package se.samform.examples.receiving.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import jakarta.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samform.examples.receiving.store.Deliveries;
import se.samform.examples.receiving.store.DeliveryJson;
import se.samform.examples.receiving.store.Part;

/** {@code /api/deliveries} and what lies below it. */
final class Api {

    /** What a browser may show; everything else it saves, so that a sent page never runs as ours. */
    private static final Set<String> SHOWN = Set.of("application/json", "application/pdf", "image/png", "image/jpeg");

    private final Deliveries deliveries;
    private final TellBack telling;

    Api(Deliveries deliveries, TellBack telling) {
        this.deliveries = deliveries;
        this.telling = telling;
    }

    Reply reply(HttpExchange exchange) throws IOException, Refused {
        var path = Requests.after("/api/deliveries", exchange);
        if (path.size() == 2 && path.get(1).equals("answer") && exchange.getRequestMethod().equals("POST")) {
            return telling.reply(exchange, Requests.find(path.getFirst(), deliveries));
        }
        Requests.refuseUnlessReading(exchange);
        return switch (path.size()) {
            case 0 -> list(Requests.limit(exchange));
            case 1 -> Reply.json(200, DeliveryJson.write(Requests.find(path.getFirst(), deliveries)));
            case 3 -> part(path);
            default -> throw Refused.notFound();
        };
    }

    /** The newest, and how many there are. */
    private Reply list(int limit) {
        var all = deliveries.all();
        var listed = Json.createArrayBuilder();
        all.stream().limit(limit).forEach(delivery -> listed.add(DeliveryJson.write(delivery)));
        return Reply.json(200, listed.build()).with("Total-Count", Integer.toString(all.size()));
    }

    private Reply part(List<String> path) throws Refused {
        var delivery = Requests.find(path.getFirst(), deliveries);
        if (!path.get(1).equals("parts")) {
            throw Refused.notFound();
        }
        var part = delivery.part(path.get(2)).orElseThrow(Refused::notFound);
        var shown = SHOWN.contains(part.stated().type());
        var file = new Reply.Stored(deliveries.file(delivery, part));
        return new Reply(200, shown ? part.stated().type() : "application/octet-stream", file,
                Map.of("Content-Disposition", (shown ? "inline" : "attachment") + FileNames.parameter(nameOf(part))));
    }

    private static String nameOf(Part part) {
        return part.stated().fileName().isBlank() ? part.name() + ".json" : part.stated().fileName();
    }
}

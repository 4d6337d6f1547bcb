package se.samform.examples.receiving.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samform.examples.receiving.Samform;
import se.samform.examples.receiving.store.Delivery;

/**
 * {@code POST /api/deliveries/{id}/answer}: has the case that was delivered be told what became of it. What is posted is the
 * command as it is in docs/rest.md; first the case is read, to know how far it has come. If the answer is lost, the same is sent
 * again under the same key, and is done once.
 */
final class TellBack {

    private static final int MOST = 100_000;
    private static final int TRIES = 3;
    private static final Duration WHOLE = Duration.ofSeconds(30);

    private final Optional<Samform> samform;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();

    TellBack(Optional<Samform> samform) {
        this.samform = samform;
    }

    Reply reply(HttpExchange exchange, Delivery delivery) throws IOException, Refused {
        refuseUnlessJson(exchange);
        var told = samform.orElseThrow(() -> new Refused(503, "nowhere", "Nobody has said where Samform is: start with --answer-to."));
        var command = exchange.getRequestBody().readNBytes(MOST);
        try {
            var standing = send(reading(told, delivery));
            return standing.statusCode() == 200 ? reply(commanded(told, delivery, command, standing.headers().firstValue("ETag").orElse(""))) : reply(standing);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(500, "failed", "The system ended before it had an answer.");
        }
    }

    private HttpResponse<String> commanded(Samform told, Delivery delivery, byte[] command, String seen) throws IOException, InterruptedException {
        var request = request(told, address(told, delivery) + "/commands")
                .header("Content-Type", "application/json").header("If-Match", seen).header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(command)).build();
        for (var tries = 1; ; tries++) {
            try {
                return send(request);
            } catch (IOException e) {
                if (tries == TRIES) {
                    throw e;
                }
            }
        }
    }

    private static HttpRequest reading(Samform told, Delivery delivery) {
        return request(told, address(told, delivery)).GET().build();
    }

    private static HttpRequest.Builder request(Samform told, String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(WHOLE).header("Authorization", "Bearer " + told.key()).header("Accept-Language", "sv");
    }

    private static String address(Samform told, Delivery delivery) {
        var reference = URLEncoder.encode(delivery.envelope().reference(), StandardCharsets.UTF_8);
        return told.address() + "/api/" + delivery.envelope().municipality() + "/v1/handling/" + reference;
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    /** As Samform answered. */
    private static Reply reply(HttpResponse<String> answer) {
        var type = answer.headers().firstValue("Content-Type").orElse("text/plain");
        return new Reply(answer.statusCode(), type, new Reply.Bytes(answer.body().getBytes(StandardCharsets.UTF_8)), Map.of());
    }

    /** Also keeps other sites' forms out: a browser asks before it sends JSON to another origin. */
    private static void refuseUnlessJson(HttpExchange exchange) throws Refused {
        var type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw new Refused(415, "not-json", "A command is sent as application/json.");
        }
    }
}

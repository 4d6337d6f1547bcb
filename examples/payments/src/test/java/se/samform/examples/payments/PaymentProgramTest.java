package se.samform.examples.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samform.examples.receiving.Options;

/** What docs/payments.md promises, held by the program that others try against. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PaymentProgramTest {

    private static final String SECRET = "agreed on";

    @TempDir Path folder;
    private final HttpClient client = HttpClient.newHttpClient();
    private final LinkedBlockingQueue<HttpCall> calls = new LinkedBlockingQueue<>();
    /** How many callbacks are refused before one is taken. */
    private final AtomicInteger refusals = new AtomicInteger();
    private PaymentProgram program;
    private HttpServer merchant;

    private record HttpCall(String time, String seal, String body) {}

    @BeforeEach
    void start() throws IOException {
        program = PaymentProgram.start(Options.of(0, folder).withToken("token"), SECRET, Clock.systemUTC());
        merchant = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        merchant.createContext("/", exchange -> {
            try (exchange) {
                var headers = exchange.getRequestHeaders();
                var call = new HttpCall(headers.getFirst("Payment-Time"), headers.getFirst("Payment-Signature"),
                        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                boolean isRefused = refusals.getAndDecrement() > 0;
                exchange.sendResponseHeaders(isRefused ? 503 : 204, -1);
                if (!isRefused) {
                    calls.add(call);
                }
            }
        });
        merchant.start();
    }

    @AfterEach
    void stop() {
        program.close();
        merchant.stop(0);
        client.close();
    }

    @Test
    void the_same_id_is_the_same_payment() {
        var id = UUID.randomUUID();
        var made = json(put(id, "", order("950.00", "2099-01-01T00:00:00Z")));
        assertEquals("open", made.getString("state"));
        assertEquals(made, json(put(id, "", order("1.00", "2099-01-01T00:00:00Z"))));
        assertEquals(404, send("GET", "norrhamn/payments/" + id, "", "token").statusCode(), "another merchant's it is not");
    }

    @Test
    void nothing_is_told_without_the_token_and_no_nonsense_is_made() {
        assertEquals(401, send("PUT", "granvik/payments/" + UUID.randomUUID(), order("950.00", "2099-01-01T00:00:00Z"), "wrong").statusCode());
        for (var nonsense : new String[] {"", "{}", "[]", order("9,50", "2099-01-01T00:00:00Z"), order("950.00", "soon")}) {
            assertEquals(422, put(UUID.randomUUID(), "", nonsense).statusCode(), nonsense);
        }
    }

    @Test
    void who_pays_is_sent_back_and_it_is_called_back_with_a_seal_until_it_is_taken_and_twice() throws Exception {
        refusals.set(3);
        var id = made("2099-01-01T00:00:00Z");
        assertEquals("http://back.invalid/", choose(id, "pay").headers().firstValue("Location").orElseThrow());
        for (int i = 0; i < 2; i++) {
            var call = calls.poll(20, TimeUnit.SECONDS);
            assertEquals(seal(call.time() + "." + call.body()), call.seal());
            assertEquals("paid", json(call.body()).getString("state"));
        }
        choose(id, "cancel");
        assertEquals("paid", state(id), "what is paid is not cancelled");
    }

    @Test
    void cancelled_refused_and_stopped_are_ends() {
        var cancelled = made("2099-01-01T00:00:00Z");
        choose(cancelled, "cancel");
        choose(cancelled, "pay");
        assertEquals("cancelled", state(cancelled));
        var refused = made("2099-01-01T00:00:00Z");
        choose(refused, "refuse");
        assertEquals("failed", state(refused));
        var stopped = made("2099-01-01T00:00:00Z");
        assertEquals("cancelled", json(put(stopped, "/cancellation", "")).getString("state"));
        choose(stopped, "pay");
        assertEquals("cancelled", state(stopped));
    }

    @Test
    void a_payment_whose_time_is_over_can_not_be_paid() {
        var id = made(Instant.now().minusSeconds(1).toString());
        choose(id, "pay");
        assertEquals("expired", state(id));
    }

    @Test
    void all_of_it_goes_back_and_no_other_amount() {
        var id = made("2099-01-01T00:00:00Z");
        assertEquals("open", json(put(id, "/refund", "{\"amount\": \"950.00\"}")).getString("state"), "nothing has come");
        choose(id, "pay");
        assertEquals(422, put(id, "/refund", "{\"amount\": \"9.00\"}").statusCode());
        assertEquals("refunded", json(put(id, "/refund", "{\"amount\": \"950.00\"}")).getString("state"));
        assertEquals("refunded", json(put(id, "/refund", "{\"amount\": \"950.00\"}")).getString("state"));
    }

    @Test
    void some_of_it_goes_back_once_for_each_id_and_is_told_later() throws Exception {
        var id = made("2099-01-01T00:00:00Z");
        var refund = "/refunds/" + UUID.randomUUID();
        assertEquals(422, put(id, refund, "{\"amount\": \"50.00\"}").statusCode(), "nothing has come");
        choose(id, "pay");
        calls.poll(20, TimeUnit.SECONDS);
        calls.poll(20, TimeUnit.SECONDS);
        assertEquals("pending", refunds(json(put(id, refund, "{\"amount\": \"50.00\"}"))));
        for (int i = 0; i < 2; i++) {
            assertEquals("done", refunds(json(calls.poll(20, TimeUnit.SECONDS).body())), "by a callback, and twice");
        }
        assertEquals("done", refunds(json(put(id, refund, "{\"amount\": \"50.00\"}"))), "asking again changes nothing");
        assertEquals(422, put(id, "/refunds/" + UUID.randomUUID(), "{\"amount\": \"900.01\"}").statusCode(), "no more than is left");
        assertEquals("paid", state(id));
        send("POST", "behaviour", "{\"refunds\": \"refused\"}", "");
        put(id, "/refunds/" + UUID.randomUUID(), "{\"amount\": \"900.00\"}");
        assertEquals("done refused", refunds(json(send("GET", "granvik/payments/" + id, "", "token"))));
        send("POST", "behaviour", "{\"refunds\": \"never\"}", "");
        assertEquals(422, put(id, "/refunds/" + UUID.randomUUID(), "{\"amount\": \"1.00\"}").statusCode());
    }

    private static String refunds(JsonObject payment) {
        return payment.getJsonArray("refunds").getValuesAs(JsonObject.class).stream().map(refund -> refund.getString("state")).collect(Collectors.joining(" "));
    }

    @Test
    void what_people_wrote_is_shown_and_not_run_and_payments_outlive_the_program() throws IOException {
        var id = UUID.randomUUID();
        put(id, "", order("950.00", "2099-01-01T00:00:00Z").replace("Prov", "<script>alert(1)</script>"));
        var page = send("GET", "pay/granvik/" + id, "", "").body();
        assertTrue(page.contains("&lt;script&gt;") && !page.contains("<script>"), page);
        assertTrue(page.contains("950,00\u00a0kr"), page);
        assertTrue(send("GET", "pay/granvik/" + id + "?lang=en", "", "").body().contains("<html lang=\"en\">"));
        choose(id, "pay");
        program.close();
        program = PaymentProgram.start(Options.of(0, folder).withToken("token"), SECRET, Clock.systemUTC());
        assertEquals("paid", state(id));
        assertTrue(send("GET", "", "", "").body().contains("&lt;script&gt;"));
    }

    private UUID made(String expires) {
        var id = UUID.randomUUID();
        assertEquals(200, put(id, "", order("950.00", expires)).statusCode());
        return id;
    }

    private String order(String total, String expires) {
        return """
            {"subject": "Prov", "language": "sv", "expiresAt": "%s", "returnTo": "http://back.invalid/", "callbackTo": "http://127.0.0.1:%d/call",
             "bill": {"currency": "SEK", "total": "%s", "tax": "0.00", "lines": [
               {"description": "Avgift", "quantity": "1", "unit": "st", "unitPrice": "950", "vat": "0", "amount": "950.00"}]}}"""
                .formatted(expires, merchant.getAddress().getPort(), total);
    }

    private String state(UUID id) {
        return json(send("GET", "granvik/payments/" + id, "", "token")).getString("state");
    }

    private HttpResponse<String> choose(UUID id, String choice) {
        return send("POST", "pay/granvik/" + id, "choice=" + choice, "");
    }

    private HttpResponse<String> put(UUID id, String below, String body) {
        return send("PUT", "granvik/payments/" + id + below, body, "token");
    }

    private HttpResponse<String> send(String method, String path, String body, String token) {
        var request = HttpRequest.newBuilder(program.address().resolve(path)).method(method, BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject json(HttpResponse<String> response) {
        assertEquals(200, response.statusCode(), response.body());
        return json(response.body());
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static String seal(String text) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}

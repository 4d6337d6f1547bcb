package se.samform.examples.receiving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BehaviourTest {

    @TempDir
    Path data;
    private Receiving system;

    @BeforeEach
    void start() throws IOException {
        system = Receiving.start(new PlainSystem(), Options.of(0, data));
    }

    @AfterEach
    void stop() throws IOException {
        system.close();
    }

    private void behave(String json) throws Exception {
        assertEquals(200, Sending.behave(system.address(), json).statusCode());
    }

    @Test
    void stores_nothing_while_it_is_down_and_says_when_to_come_back() throws Exception {
        behave("{\"mode\":\"down\",\"seconds\":7}");
        var sending = Sending.of("{}");
        var answer = sending.send(system.address());
        assertEquals(503, answer.statusCode());
        assertEquals("7", answer.headers().firstValue("Retry-After").orElseThrow());
        assertEquals(503, Sending.get(system.address().resolve("/health")).statusCode());
        assertEquals(List.of(), Sending.deliveries(system.address()));
        behave("{\"mode\":\"normal\"}");
        assertEquals(201, sending.send(system.address()).statusCode());
        assertEquals(200, Sending.get(system.address().resolve("/health")).statusCode());
    }

    @Test
    void stores_before_it_fails_so_that_the_next_attempt_is_a_duplicate() throws Exception {
        behave("{\"mode\":\"error-after-store\"}");
        var sending = Sending.of("{}");
        assertEquals(500, sending.send(system.address()).statusCode());
        behave("{\"mode\":\"normal\"}");
        assertEquals(200, sending.send(system.address()).statusCode());
    }

    @Test
    void answers_late_while_it_is_slow() throws Exception {
        behave("{\"mode\":\"slow\",\"seconds\":1}");
        var began = Instant.now();
        assertEquals(201, Sending.of("{}").send(system.address()).statusCode());
        assertTrue(Duration.between(began, Instant.now()).toMillis() >= 1000);
    }

    @Test
    void refuses_a_behaviour_that_it_does_not_know() throws Exception {
        for (var unknown : List.of("{}", "{\"mode\":\"odd\"}", "{\"mode\":\"slow\",\"seconds\":-1}", "{\"mode\":1}", "{\"mode\":\"slow\",\"seconds\":\"9\"}", "[]", "")) {
            assertEquals(400, Sending.behave(system.address(), unknown).statusCode(), unknown);
        }
        assertEquals("normal", Sending.json(Sending.get(system.address().resolve("/behaviour"))).getString("mode"));
    }

    @Test
    void a_form_on_another_site_cannot_change_it() throws Exception {
        var form = HttpRequest.newBuilder(system.address().resolve("/behaviour")).header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{\"mode\":\"down\"}")).build();
        assertEquals(415, Sending.CLIENT.send(form, BodyHandlers.ofString()).statusCode());
    }

    @Test
    void takes_a_delivery_only_with_its_token_when_it_has_one() throws Exception {
        system.close();
        system = Receiving.start(new PlainSystem(), Options.of(0, data).withToken("s3cret"));
        var without = Sending.of("{}").send(system.address());
        var wrong = Sending.of("{}").with("Authorization", "Bearer s3cre").send(system.address());
        var right = Sending.of("{}").with("Authorization", "Bearer s3cret").send(system.address());
        assertEquals(List.of(401, 401, 201), List.of(without.statusCode(), wrong.statusCode(), right.statusCode()));
        assertEquals("Bearer", without.headers().firstValue("WWW-Authenticate").orElseThrow());
    }
}

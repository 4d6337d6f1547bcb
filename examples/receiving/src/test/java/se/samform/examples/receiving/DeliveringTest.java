package se.samform.examples.receiving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveringTest {

    private static final String SUBMISSION = "{\"answers\":{\"name\":\"Vera Exempel\"}}";

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

    private URI address() {
        return system.address();
    }

    private void restart() throws IOException {
        system.close();
        start();
    }

    @Test
    void answers_the_first_delivery_with_a_receipt_of_its_own() throws Exception {
        var answer = Sending.of(SUBMISSION).send(address());
        assertEquals(201, answer.statusCode(), answer.body());
        assertEquals("PLAIN-000001", Sending.json(answer).getString("receipt"));
        assertFalse(Sending.json(answer).containsKey("duplicate"));
    }

    @Test
    void answers_the_same_delivery_again_with_the_same_receipt_and_counts_it() throws Exception {
        var sending = Sending.of(SUBMISSION);
        var first = Sending.json(sending.send(address()));
        var again = sending.send(address());
        assertEquals(200, again.statusCode());
        assertTrue(Sending.json(again).getBoolean("duplicate"));
        assertEquals(first.getString("receipt"), Sending.json(again).getString("receipt"));
        assertEquals(first.getString("received"), Sending.json(again).getString("received"));
        assertEquals(1, Sending.deliveries(address()).getFirst().getInt("duplicates"));
    }

    @Test
    void keeps_the_earlier_when_another_content_comes_under_its_id() throws Exception {
        var first = Sending.of(SUBMISSION);
        first.send(address());
        var other = Sending.of("{\"answers\":{}}").with("Samform-Delivery", first.headers.get("Samform-Delivery"));
        var answer = other.send(address());
        assertEquals(409, answer.statusCode());
        assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").orElseThrow());
        assertEquals("urn:samform:delivery:conflict", Sending.json(answer).getString("type"));
        assertEquals(SUBMISSION, part("submission"));
    }

    @Test
    void another_reference_under_the_same_id_is_a_conflict() throws Exception {
        var sending = Sending.of(SUBMISSION);
        sending.send(address());
        assertEquals(409, sending.with("Samform-Reference", "SKJ-2027-0413").send(address()).statusCode());
    }

    @Test
    void refuses_a_part_whose_digest_is_of_other_bytes() throws Exception {
        var answer = Sending.of(SUBMISSION)
                .part("form-data; name=\"attachment\"; filename=\"a.txt\"", "text/plain", Sending.utf8("one"), Sending.digest(Sending.utf8("two")),
                        "Samform-File: 018f2c5e-0000-7000-8000-000000000001\r\n")
                .send(address());
        assertEquals(400, answer.statusCode());
        assertEquals("urn:samform:delivery:digest-mismatch", Sending.json(answer).getString("type"));
        assertNothingIsKept();
    }

    @Test
    void finds_the_sha_256_among_other_digests() throws Exception {
        var bytes = Sending.utf8("x");
        var answer = Sending.of(SUBMISSION)
                .part("form-data; name=\"attachment\"; filename=\"a.txt\"", "text/plain", bytes, "sha-512=:AAAA:, " + Sending.digest(bytes),
                        "Samform-File: 018f2c5e-0000-7000-8000-000000000001\r\n")
                .send(address());
        assertEquals(201, answer.statusCode(), answer.body());
    }

    @Test
    void refuses_what_is_malformed_and_keeps_none_of_it() throws Exception {
        var pdf = Sending.utf8("%PDF-1.7");
        var malformed = List.of(
                Sending.of(SUBMISSION).with("Samform-Delivery", "1"),
                Sending.of(SUBMISSION).with("Samform-Delivery", "1-1-1-1-1"),
                Sending.of(SUBMISSION).with("Samform-Municipality", "../granvik"),
                Sending.of(SUBMISSION).with("Samform-Reference", ""),
                Sending.of(SUBMISSION).with("Content-Type", "text/plain"),
                Sending.of(SUBMISSION).with("Content-Type", "multipart/form-data"),
                Sending.of(SUBMISSION).with("Content-Type", "multipart/form-data; boundary=another"),
                Sending.empty().submission(SUBMISSION),
                Sending.empty().receipt("%PDF-1.7"),
                Sending.of(SUBMISSION).submission(SUBMISSION),
                Sending.of("[]"), Sending.of("{"), Sending.of("{} {}"), Sending.of(""),
                Sending.empty().receipt("%PDF-1.7").part("form-data; name=\"submission\"", "text/plain", pdf, Sending.digest(pdf), ""),
                Sending.of(SUBMISSION).part("form-data; name=\"attachment\"; filename=\"a\"", "text/plain", pdf, Sending.digest(pdf), ""),
                Sending.of(SUBMISSION).part("form-data; name=\"attachment\"; filename=\"a\"", "text/plain", pdf, "sha-256=abc", "Samform-File: 018f2c5e-0000-7000-8000-000000000001\r\n"),
                Sending.of(SUBMISSION).attachment("x".repeat(20_000), "text/plain", pdf));
        for (var sending : malformed) {
            var answer = sending.send(address());
            assertEquals(400, answer.statusCode(), sending.headers + new String(sending.body(), 0, Math.min(300, sending.body().length)) + answer.body());
            assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").orElseThrow());
        }
        assertNothingIsKept();
    }

    @Test
    void refuses_a_submission_that_is_not_utf_8() throws Exception {
        var latin1 = "{\"name\":\"Åsa\"}".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        var answer = Sending.empty().receipt("%PDF-1.7").part("form-data; name=\"submission\"", "application/json", latin1, Sending.digest(latin1), "").send(address());
        assertEquals(400, answer.statusCode());
    }

    @Test
    void passes_over_a_part_that_it_does_not_know() throws Exception {
        var bytes = Sending.utf8("later");
        var answer = Sending.of(SUBMISSION).part("form-data; name=\"summary\"", "text/plain", bytes, Sending.digest(bytes), "").send(address());
        assertEquals(201, answer.statusCode(), answer.body());
        assertEquals(2, Sending.deliveries(address()).getFirst().getJsonArray("parts").size());
    }

    @Test
    void refuses_more_than_a_hundred_megabytes_whether_told_beforehand_or_not() throws Exception {
        var sending = Sending.of(SUBMISSION).attachment("big", "image/tiff", new byte[101 * 1024 * 1024]);
        var told = sending.send(address());
        var untold = Sending.CLIENT.send(sending.to(address(), BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(sending.body()))), BodyHandlers.ofString());
        assertEquals(List.of(413, 413), List.of(told.statusCode(), untold.statusCode()));
        assertNothingIsKept();
    }

    @Test
    void keeps_everything_over_a_restart_and_goes_on_counting() throws Exception {
        var sending = Sending.of(SUBMISSION);
        sending.send(address());
        sending.send(address());
        var before = Sending.deliveries(address());
        restart();
        assertEquals(before, Sending.deliveries(address()));
        assertEquals(200, sending.send(address()).statusCode());
        assertEquals("PLAIN-000002", Sending.json(Sending.of(SUBMISSION).send(address())).getString("receipt"));
    }

    @Test
    void of_many_at_once_with_one_id_stores_one_and_calls_the_rest_duplicates() throws Exception {
        var request = Sending.of(SUBMISSION).to(address());
        var answers = IntStream.range(0, 8).mapToObj(i -> Sending.CLIENT.sendAsync(request, BodyHandlers.ofString())).toList();
        var statuses = new ArrayList<Integer>();
        for (var answer : answers) {
            statuses.add(answer.get().statusCode());
        }
        assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses.toString());
        assertEquals(7, statuses.stream().filter(status -> status == 200).count(), statuses.toString());
        assertEquals(1, Sending.deliveries(address()).size());
    }

    @Test
    void gives_each_of_many_at_once_its_own_receipt() throws Exception {
        var sent = IntStream.range(0, 40).mapToObj(i -> Sending.CLIENT.sendAsync(Sending.of(SUBMISSION).to(address()), BodyHandlers.ofString())).toList();
        CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).join();
        assertEquals(40, sent.stream().map(answer -> Sending.json(answer.join()).getString("receipt")).distinct().count());
    }

    @Test
    void a_second_program_cannot_take_the_same_folder() {
        var refusal = org.junit.jupiter.api.Assertions.assertThrows(IOException.class, () -> Receiving.start(new PlainSystem(), Options.of(0, data)));
        assertTrue(refusal.getMessage().contains("another program"), refusal.getMessage());
    }

    private String part(String name) throws Exception {
        var id = Sending.deliveries(address()).getFirst().getString("id");
        return Sending.get(address().resolve("/api/deliveries/" + id + "/parts/" + name)).body();
    }

    private void assertNothingIsKept() throws Exception {
        assertEquals(List.of(), Sending.deliveries(address()));
        try (var left = Files.list(data.resolve("incoming")); var kept = Files.list(data.resolve("deliveries"))) {
            assertEquals(List.of(), left.toList());
            assertEquals(List.of(), kept.toList());
        }
    }
}

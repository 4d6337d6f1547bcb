package se.samform.examples.receiving;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

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

    @ParameterizedTest
    @ValueSource(strings = {"Zażółć Łódź 😀", "محمد", "Åsa Ö'Ünal", "李小龍", "a\u0301 as two"})
    void keeps_a_text_of_any_script_byte_for_byte(String text) throws Exception {
        var submission = "{\"answers\":{\"name\":\"" + text + "\"}}";
        Sending.of(submission).send(system.address());
        assertEquals(submission, Sending.get(partAddress("submission")).body());
        assertTrue(Sending.get(system.address()).body().contains("<bdi>" + text.replace("'", "&#x27;") + "</bdi>"), Sending.get(system.address()).body());
    }

    @Test
    void keeps_the_name_and_the_bytes_of_an_attachment() throws Exception {
        var bytes = new byte[] {0, 13, 10, 45, 45, 98, -1, 0};
        Sending.of("{}").attachment("läkarintyg åäö 😀.pdf", "application/pdf", bytes).send(system.address());
        assertEquals("läkarintyg åäö 😀.pdf", attachment().getString("fileName"));
        var answer = Sending.CLIENT.send(HttpRequest.newBuilder(partAddress("attachment-1")).build(), BodyHandlers.ofByteArray());
        assertArrayEquals(bytes, answer.body());
        assertTrue(answer.headers().firstValue("Content-Disposition").orElseThrow().contains("l%C3%A4karintyg%20%C3%A5%C3%A4%C3%B6%20%F0%9F%98%80.pdf"));
    }

    @Test
    void reads_a_quotation_mark_in_a_name_as_browsers_write_it() throws Exception {
        Sending.of("{}").attachment("5%22 skruv; bild.png", "image/png", new byte[1]).send(system.address());
        assertEquals("5\" skruv; bild.png", attachment().getString("fileName"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../x", "..\\..\\x", "/etc/passwd", "C:\\x", "delivery.json", "submission", "nul\u0000in", "tab\tand\u0007bell", "\u202Efdp.exe", "%0D%0ASet-Cookie: a=b", ".", ""})
    void a_hostile_name_never_becomes_a_file_name(String name) throws Exception {
        var answer = Sending.of("{}").attachment(name, "text/plain", new byte[] {1}).send(system.address());
        assertEquals(201, answer.statusCode(), answer.body());
        assertEquals(Set.of("submission", "receipt", "attachment-1", "delivery.json"), filesOfTheDelivery());
        var sent = Sending.get(partAddress("attachment-1"));
        assertEquals(200, sent.statusCode());
        assertTrue(sent.headers().firstValue("Content-Disposition").orElseThrow().matches("attachment; filename\\*=UTF-8''[\\w.%-]+"), sent.headers().toString());
        assertTrue(sent.headers().firstValue("Set-Cookie").isEmpty());
    }

    @Test
    void a_very_long_name_is_kept_as_data_and_cut_when_saved() throws Exception {
        Sending.of("{}").attachment("å".repeat(4000), "text/plain", new byte[1]).send(system.address());
        assertEquals(4000, attachment().getString("fileName").length());
        assertTrue(Sending.get(partAddress("attachment-1")).headers().firstValue("Content-Disposition").orElseThrow().length() < 1000);
    }

    @Test
    void what_was_sent_is_never_markup_on_our_pages() throws Exception {
        var hostile = "<script>alert(1)</script>";
        Sending.of("{\"name\":\"" + hostile + "\"}").attachment("<img src=x onerror=alert(1)>", "text/html<b>", new byte[1])
                .with("Samform-Reference", "<i>&'").send(system.address());
        var id = Sending.deliveries(system.address()).getFirst().getString("id");
        for (var page : Set.of("/", "/deliveries/" + id)) {
            var answer = Sending.get(system.address().resolve(page));
            assertEquals(200, answer.statusCode());
            assertFalse(answer.body().contains("<script") || answer.body().contains("<img") || answer.body().contains("<i>") || answer.body().contains("<b>"), answer.body());
            assertTrue(answer.headers().firstValue("Content-Security-Policy").orElseThrow().startsWith("default-src 'none'"));
        }
    }

    @Test
    void an_answer_of_several_lines_keeps_them_and_loses_what_turns_the_text() throws Exception {
        Sending.of("{\"name\":\"one\\ntwo\\u202Ethree\\u0000\"}").send(system.address());
        assertTrue(Sending.get(system.address()).body().contains("one\ntwo\uFFFDthree\uFFFD"), Sending.get(system.address()).body());
    }

    @ParameterizedTest
    @ValueSource(ints = {900, 1100, 200_000})
    void a_submission_of_any_depth_never_breaks_the_list(int depth) throws Exception {
        var answer = Sending.of("{\"a\":".repeat(depth) + "1" + "}".repeat(depth)).send(system.address());
        assertTrue(Set.of(201, 400).contains(answer.statusCode()), answer.body());
        assertEquals(200, Sending.get(system.address()).statusCode());
    }

    @Test
    void a_submission_of_odd_values_never_breaks_the_list() throws Exception {
        Sending.of("{\"name\":\"\\ud800\",\"a\":1e999999999,\"a\":-0,\"\":{\"\":[]},\"sv\":[{}],\"value\":null}").send(system.address());
        Sending.of("{\"answers\":\"none\"}").send(system.address());
        assertEquals(200, Sending.get(system.address()).statusCode());
        assertEquals(2, Sending.deliveries(system.address()).size());
    }

    @Test
    void a_sent_page_is_saved_and_not_shown() throws Exception {
        Sending.of("{}").attachment("page.html", "text/html", Sending.utf8("<script>alert(1)</script>")).send(system.address());
        var headers = Sending.get(partAddress("attachment-1")).headers();
        assertEquals("application/octet-stream", headers.firstValue("Content-Type").orElseThrow());
        assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElseThrow());
    }

    @Test
    void an_address_cannot_leave_the_delivery() throws Exception {
        Sending.of("{}").send(system.address());
        assertEquals(404, Sending.get(partAddress("delivery.json")).statusCode());
        assertEquals(404, Sending.get(partAddress("..%2F..%2Flock")).statusCode());
    }

    private jakarta.json.JsonObject attachment() throws Exception {
        return Sending.deliveries(system.address()).getFirst().getJsonArray("parts").getJsonObject(2);
    }

    private URI partAddress(String name) throws Exception {
        return system.address().resolve("/api/deliveries/" + Sending.deliveries(system.address()).getFirst().getString("id") + "/parts/" + name);
    }

    private Set<String> filesOfTheDelivery() throws IOException {
        try (var all = Files.walk(data.resolve("deliveries"))) {
            return all.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}

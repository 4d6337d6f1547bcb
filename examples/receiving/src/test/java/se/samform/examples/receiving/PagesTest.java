package se.samform.examples.receiving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {

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

    private String page(String path) throws Exception {
        var answer = Sending.get(system.address().resolve(path));
        assertEquals(200, answer.statusCode(), path);
        return answer.body();
    }

    @Test
    void the_empty_list_tells_what_would_be_here() throws Exception {
        var page = page("/");
        assertTrue(page.contains("Inget har kommit än") && page.contains("<html lang=\"sv\">") && page.contains("<title>Mottagna inlämningar – Plain</title>"), page);
    }

    @Test
    void the_list_links_to_the_delivery_and_each_of_its_parts() throws Exception {
        Sending.of("{}").attachment("intyg.pdf", "application/pdf", new byte[1]).send(system.address());
        var id = Sending.deliveries(system.address()).getFirst().getString("id");
        var list = page("/");
        for (var link : List.of("/deliveries/" + id, parts(id) + "submission", parts(id) + "receipt", parts(id) + "attachment-1")) {
            assertTrue(list.contains("href=\"" + link + "\""), link);
            page(link);
        }
    }

    @Test
    void list_and_delivery_say_what_happened_and_what_the_case_came_to() throws Exception {
        Sending.of("{}").with("Samform-Event", "decided")
                .status("{\"id\":\"rejected\",\"kind\":\"decided\",\"title\":{\"en\":\"Rejected\",\"sv\":\"Avslag\"}}").send(system.address());
        var id = Sending.deliveries(system.address()).getFirst().getString("id");
        for (var page : List.of(page("/"), page("/deliveries/" + id))) {
            assertTrue(page.contains("Beslutad") && page.contains("Avslag"), page);
        }
    }

    @Test
    void the_list_for_programs_says_how_many_there_are_and_gives_as_many_as_asked_for() throws Exception {
        Sending.of("{}").send(system.address());
        Sending.of("{}").send(system.address());
        var none = Sending.get(system.address().resolve("/api/deliveries?limit=0"));
        assertEquals("[]", none.body());
        assertEquals("2", none.headers().firstValue("Total-Count").orElse(""));
        assertEquals(2, Sending.deliveries(system.address()).size());
        assertEquals(400, Sending.get(system.address().resolve("/api/deliveries?limit=all")).statusCode());
    }

    @Test
    void a_status_that_is_told_without_words_is_shown_by_its_name_and_one_that_is_not_told_as_missing() throws Exception {
        Sending.of("{}").with("Samform-Event", "moved").status("{\"id\":\"at-the-board\"}").send(system.address());
        assertTrue(page("/").contains("at-the-board") && page("/").contains("moved"));
        Sending.of("{\"name\":\"Vera\"}").send(system.address());
        assertTrue(page("/").contains("Saknas"));
    }

    @Test
    void a_delivery_shows_every_answer_also_those_that_the_system_has_no_field_for() throws Exception {
        Sending.of("{\"answers\":{\"other-guardian\":{\"firstName\":\"Johan\"},\"direction\":[\"to\",\"from\"]}}").send(system.address());
        var page = page("/deliveries/" + Sending.deliveries(system.address()).getFirst().getString("id"));
        for (var shown : List.of("other-guardian › firstName", "Johan", "direction", "to, from")) {
            assertTrue(page.contains(shown), shown);
        }
    }

    @Test
    void the_list_turns_its_pages() throws Exception {
        for (var i = 1; i <= 51; i++) {
            Sending.of("{}").with("Samform-Reference", "REF-" + i).send(system.address());
        }
        assertTrue(page("/").contains("REF-51<") && page("/").contains("Sida 1 av 2"));
        assertFalse(page("/").contains("REF-1<"));
        assertTrue(page("/?sida=2").contains("REF-1<"));
        page("/?sida=0");
        page("/?sida=999999");
    }

    @Test
    void the_list_says_when_the_system_misbehaves_on_purpose() throws Exception {
        Sending.behave(system.address(), "{\"mode\":\"down\"}");
        assertTrue(page("/").contains("Systemet spelar att det är nere"));
    }

    @Test
    void an_unknown_address_is_told_so() throws Exception {
        for (var path : List.of("/x", "/deliveries/x", "/deliveries", "/deliveriesx", "/api/deliveries/x", "/api/deliveries/x/parts/y", "/style.css/x", "/healthy",
                "/deliveries/018f2c5e-0000-7000-8000-000000000001")) {
            assertEquals(404, Sending.get(system.address().resolve(path)).statusCode(), path);
        }
    }

    @Test
    void a_page_cannot_be_written_to() throws Exception {
        var post = HttpRequest.newBuilder(system.address()).POST(BodyPublishers.ofString("x")).build();
        assertEquals(405, Sending.CLIENT.send(post, BodyHandlers.ofString()).statusCode());
    }

    @Test
    void asking_for_the_head_gives_its_length_alone() throws Exception {
        var head = HttpRequest.newBuilder(system.address()).HEAD().build();
        var answer = Sending.CLIENT.send(head, BodyHandlers.ofString());
        assertEquals(page("/").getBytes(java.nio.charset.StandardCharsets.UTF_8).length, answer.headers().firstValueAsLong("Content-Length").orElseThrow());
    }

    private static String parts(String id) {
        return "/api/deliveries/" + id + "/parts/";
    }
}

package se.samform.examples.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A case over REST tells its citizen all that the page tells, and nothing that is the officers' alone. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WholeCaseIT {

    private static final String NOTE = "Ring skolan innan beslut";

    static DemoInstallation installation;
    static RestCaller vera;
    static String id;
    static JsonObject told;

    @BeforeAll
    static void hand_in_and_handle_a_case() {
        installation = SharedInstallation.get();
        vera = RestCaller.loggedIn(installation, "granvik", "vera");
        id = vera.start("skolskjuts").getString("id");
        vera.answer(id, RestCaller.answers(Skolskjuts.CHILD, Skolskjuts.SCHOOL, Skolskjuts.DAYS, Skolskjuts.CONTACT));
        vera.attach(id, "certificate", "l%C3%A4karintyg.pdf", Skolskjuts.certificate());
        RestCaller.created(vera.submit(id));
        var hanna = HttpVisitor.loggedIn(installation, "granvik", "hanna");
        command(hanna, Map.of("do", "take"));
        command(hanna, Map.of("do", "note", "text", NOTE));
        command(hanna, Map.of("do", "status", "to", "in-progress"));
        command(hanna, Map.of("do", "message", "text", "Vi läser <b>din</b> ansökan."));
        told = RestCaller.json(vera.get("cases/" + id));
    }

    @Test
    void tells_what_was_handed_in_under_the_hash_that_proves_it() throws Exception {
        var handedIn = only("submissions");
        var school = ReceivingSystem.school(installation);
        var sealed = school.part(school.awaited(told.getString("reference")), "submission");
        assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sealed)), handedIn.getString("sha256"));
        assertEquals(Json.createReader(new ByteArrayInputStream(sealed)).readObject(), handedIn.getJsonObject("submission"));
        assertTrue(handedIn.toString().contains("Zażółć Łódź 😀 محمد"), handedIn.toString());
        assertEquals(told.getString("openedAt"), handedIn.getString("receivedAt"));
    }

    @Test
    void leads_to_its_file_and_its_receipt() {
        var file = only("files");
        assertEquals("läkarintyg.pdf", file.getString("name"));
        assertEquals(Skolskjuts.certificate().length, file.getInt("bytes"));
        var fetched = fetch(file);
        assertEquals("application/pdf", fetched.header("Content-Type").orElse(""));
        assertArrayEquals(Skolskjuts.certificate(), fetched.bytes());
        assertEquals("attachment; filename=\"l_karintyg.pdf\"; filename*=UTF-8''l%C3%A4karintyg.pdf", fetched.header("Content-Disposition").orElse(""));
        assertEquals("default-src 'none'; sandbox", fetched.header("Content-Security-Policy").orElse(""));
        assertTrue(PdfText.of(fetch(only("documents")).bytes()).contains(told.getString("reference")));
    }

    @Test
    void tells_what_happened_and_what_was_written_and_by_which_side() {
        assertEquals(List.of("opened citizen", "status-changed municipality", "written-to-citizen municipality"),
                each("history", event -> event.getString("type") + " " + event.getString("by")));
        assertEquals(List.of("municipality: Vi läser <b>din</b> ansökan."),
                each("messages", message -> message.getString("by") + ": " + message.getString("text")));
        assertEquals("Under behandling", told.getString("statusTitle"));
    }

    @Test
    void tells_no_note_and_no_name_of_an_officer() {
        for (var internal : List.of(NOTE, "Hanna", "Mallberg", "officer", "note", "assigned")) {
            assertFalse(told.toString().contains(internal), internal + " in " + told);
        }
    }

    @Test
    void handing_in_again_is_answered_with_the_same_case_and_opens_none() {
        var again = vera.submit(id);
        assertEquals(200, again.status(), again.text());
        assertEquals(told.getString("reference"), RestCaller.json(again).getString("reference"));
    }

    @Test
    void a_file_that_is_not_of_the_case_is_not_found() {
        var other = vera.start("skolskjuts").getString("id");
        vera.answer(other, RestCaller.answers(Skolskjuts.CHILD, Skolskjuts.SCHOOL));
        var draftFile = vera.attach(other, "certificate", "a.pdf", Skolskjuts.certificate()).getString("id");
        for (var file : List.of(draftFile, id, "nix")) {
            var answer = vera.get("cases/" + id + "/files/" + file);
            assertEquals(404, answer.status(), file);
            assertEquals("application/problem+json", answer.header("Content-Type").orElse(""), file);
        }
    }

    /** What is described is what comes: the example has the members of a real case, all through. */
    @Test
    void is_described_by_an_example_with_the_same_members() {
        var api = RestCaller.json(HttpVisitor.at(installation).get("/openapi?format=JSON")).getJsonObject("paths");
        var described = api.getJsonObject("/api/{municipality}/v1/cases/{case}").getJsonObject("get").getJsonObject("responses");
        var example = described.getJsonObject("200").getJsonObject("content").getJsonObject("application/json").getJsonObject("example");
        assertMembers("case", example, told);
        assertTrue(described.containsKey("404"), described.toString());
    }

    private static void assertMembers(String where, JsonObject example, JsonObject real) {
        assertEquals(example.keySet(), real.keySet(), where);
        example.forEach((name, value) -> {
            if (value instanceof JsonObject inner && !name.equals("submission")) {
                assertMembers(name, inner, real.getJsonObject(name));
            } else if (value instanceof JsonArray all) {
                for (var i = 0; i < all.size(); i++) {
                    assertMembers(name + i, all.getJsonObject(i), real.getJsonArray(name).getJsonObject(i));
                }
            }
        });
    }

    private static JsonObject only(String list) {
        assertEquals(1, told.getJsonArray(list).size(), list);
        return told.getJsonArray(list).getJsonObject(0);
    }

    private static List<String> each(String list, Function<JsonObject, String> words) {
        return told.getJsonArray(list).getValuesAs(JsonObject.class).stream().map(words).toList();
    }

    private static Answered fetch(JsonObject thing) {
        var answer = vera.sendTo(thing.getString("href"), "GET", Map.of(), BodyPublishers.noBody());
        assertEquals(200, answer.status(), answer.text());
        return answer;
    }

    private static void command(HttpVisitor hanna, Map<String, String> what) {
        var desk = hanna.get("/granvik/desk/" + id);
        var form = HtmlForm.in(desk.text()).stream().filter(each -> each.fields().containsKey("seq")).findFirst().orElseThrow();
        var done = hanna.post(form.with(what));
        assertEquals(303, done.status(), done.text());
    }
}

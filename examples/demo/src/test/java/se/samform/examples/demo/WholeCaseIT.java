package se.samform.examples.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
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

    /** With a file, once though it is sent twice, and not over what came meanwhile; then taken back. */
    @Test
    void its_citizen_writes_and_takes_it_back() {
        var mine = handedIn();
        var first = write(mine, "\"1\"", "key-1", multipart("text", "Här är intyget"));
        assertEquals(200, first.status(), first.text());
        var again = write(mine, "\"1\"", "key-1", multipart("text", "Här är intyget"));
        assertEquals(200, again.status(), again.text());
        assertEquals("true", again.header("Idempotency-Repeated").orElse(""));
        var other = write(mine, "\"2\"", "key-1", multipart("text", "Något annat"));
        assertEquals(422, other.status(), other.text());
        var overtaken = vera.send("POST", "cases/" + mine + "/withdrawal", Map.of("If-Match", "\"1\""), BodyPublishers.noBody());
        assertEquals(412, overtaken.status(), overtaken.text());
        assertEquals("written-to-unit", RestCaller.json(overtaken).getJsonArray("meanwhile").getJsonObject(0).getString("type"));
        var whole = RestCaller.json(vera.get("cases/" + mine));
        assertEquals(1, whole.getJsonArray("messages").size(), whole.toString());
        var file = whole.getJsonArray("messages").getJsonObject(0).getJsonArray("files").getJsonObject(0).getString("id");
        assertArrayEquals(Skolskjuts.certificate(), vera.get("cases/" + mine + "/files/" + file).bytes());
        assertEquals(204, vera.send("POST", "cases/" + mine + "/read", Map.of(), BodyPublishers.noBody()).status());
        var seen = RestCaller.json(overtaken).getString("etag");
        var withdrawn = vera.send("POST", "cases/" + mine + "/withdrawal", Map.of("If-Match", seen), BodyPublishers.noBody());
        assertEquals("withdrawn", RestCaller.json(withdrawn).getString("status"), withdrawn.text());
        var over = vera.send("POST", "cases/" + mine + "/withdrawal",
                Map.of("If-Match", withdrawn.header("ETag").orElseThrow(), "Accept-Language", "en"), BodyPublishers.noBody());
        assertEquals(409, over.status(), over.text());
        assertEquals("case-is-over", RestCaller.json(over).getString("code"));
        assertEquals("The case is closed and cannot be changed. Call us if you need help.", RestCaller.json(over).getString("detail"));
    }

    @Test
    void whoever_may_act_for_a_firm_does_so_over_rest_and_nobody_else() {
        var firm = Map.of("Samform-Acting", "organisation:5599900015");
        var draft = RestCaller.created(vera.send("POST", "services/felanmalan/drafts", firm, BodyPublishers.noBody())).getString("id");
        assertEquals(200, vera.send("GET", "drafts/" + draft, firm, BodyPublishers.noBody()).status());
        assertEquals(404, vera.get("drafts/" + draft).status(), "for herself");
        assertEquals(403, vera.send("POST", "services/skolskjuts/drafts", firm, BodyPublishers.noBody()).status(), "for residents");
        var notHers = vera.send("GET", "drafts/" + draft, Map.of("Samform-Acting", "organisation:5599900023"), BodyPublishers.noBody());
        assertEquals(403, notHers.status(), notHers.text());
        assertTrue(RestCaller.json(notHers).getString("type").endsWith("acting-ended"), notHers.text());
        assertEquals(400, vera.send("GET", "cases", Map.of("Samform-Acting", "nix"), BodyPublishers.noBody()).status());
        assertEquals(400, RestCaller.nobody(installation, "granvik").send("GET", "cases", firm, BodyPublishers.noBody()).status());
    }

    /** The school system, a program of its own, sets a status back over REST; its name stands on the timeline. */
    @Test
    void the_system_that_got_it_tells_what_became_of_it() {
        var mine = handedIn();
        var reference = RestCaller.json(vera.get("cases/" + mine)).getString("reference");
        var school = ReceivingSystem.school(installation);
        var delivery = school.awaited(reference);
        assertEquals(409, school.tellBack(delivery, "{\"do\":\"status\",\"to\":\"granted\"}").status(), "no next status");
        var set = school.tellBack(delivery, "{\"do\":\"status\",\"to\":\"in-progress\",\"message\":\"Vi läser din ansökan.\"}");
        assertEquals(200, set.status(), set.text());
        var whole = RestCaller.json(vera.get("cases/" + mine));
        assertEquals("in-progress", whole.getString("status"));
        assertEquals("Vi läser din ansökan.", whole.getJsonArray("messages").getJsonObject(0).getString("text"));
        assertEquals("municipality", whole.getJsonArray("messages").getJsonObject(0).getString("by"));
        assertTrue(HttpVisitor.loggedIn(installation, "granvik", "vera").get("/granvik/my/" + mine).text().contains("Elit"), "my pages");
        var desk = HttpVisitor.loggedIn(installation, "granvik", "hanna").get("/granvik/desk/" + mine).text();
        assertTrue(desk.contains("Elit"), "the desk");
    }

    @Test
    void whoever_handles_it_is_told_why_not_and_what_came_meanwhile() {
        var mine = handedIn();
        var key = installation.configuration().get("samform.system.school.key");
        var elit = RestCaller.nobody(installation, "granvik").withToken(key);
        var standing = elit.get("handling/" + mine);
        assertEquals(200, standing.status(), standing.text());
        assertFalse(standing.text().contains("4711") || standing.text().contains("Vera"), standing.text());
        var seen = standing.header("ETag").orElseThrow();
        assertEquals(200, handle(elit, mine, seen, "{\"do\":\"assign\",\"officer\":\"hanna\"}").status());
        var overtaken = handle(elit, mine, seen, "{\"do\":\"note\",\"text\":\"Klart\"}");
        assertEquals(412, overtaken.status(), overtaken.text());
        assertEquals("system", RestCaller.json(overtaken).getJsonArray("meanwhile").getJsonObject(0).getString("by"));
        var now = RestCaller.json(overtaken).getString("etag");
        assertEquals(422, handle(elit, mine, now, "{\"do\":\"assign\",\"officer\":\"bo\"}").status(), "not of the unit");
        assertEquals(400, handle(elit, mine, now, "{\"do\":\"dance\"}").status());
        assertEquals(428, elit.send("POST", "handling/" + mine + "/commands", Map.of("Content-Type", "application/json"), BodyPublishers.ofString("{\"do\":\"note\"}")).status());
        var taking = handle(elit, mine, now, "{\"do\":\"take\"}");
        assertEquals("officers-only", RestCaller.json(taking).getString("code"), taking.text());
        assertEquals(403, elit.get("cases").status(), "a system has no cases of its own");
        var origo = RestCaller.nobody(installation, "granvik").withToken(installation.configuration().get("samform.system.care.key"));
        assertEquals(404, origo.get("handling/" + mine).status(), "another unit's system");
        assertEquals(401, elit.in("norrhamn").get("handling/" + mine).status(), "another municipality");
        var hanna = RestCaller.loggedIn(installation, "granvik", "hanna");
        assertEquals(200, handle(hanna, mine, now, "{\"do\":\"note\",\"text\":\"Ring skolan\"}").status(), "an officer, the same way");
        assertEquals(403, handle(vera, mine, now, "{\"do\":\"note\",\"text\":\"Hej\"}").status());
    }

    private static Answered handle(RestCaller who, String id, String seen, String command) {
        return who.send("POST", "handling/" + id + "/commands", Map.of("If-Match", seen, "Content-Type", "application/json"), BodyPublishers.ofString(command));
    }

    private static String handedIn() {
        var draft = vera.start("skolskjuts").getString("id");
        vera.answer(draft, RestCaller.answers(Skolskjuts.CHILD, Skolskjuts.SCHOOL, Skolskjuts.DAYS, Skolskjuts.CONTACT));
        vera.attach(draft, "certificate", "intyg.pdf", Skolskjuts.certificate());
        RestCaller.created(vera.submit(draft));
        return draft;
    }

    private static Answered write(String id, String seen, String key, byte[] form) {
        return vera.send("POST", "cases/" + id + "/messages",
                Map.of("If-Match", seen, "Idempotency-Key", key, "Content-Type", "multipart/form-data; boundary=x9f2"), BodyPublishers.ofByteArray(form));
    }

    private static byte[] multipart(String name, String text) {
        var form = new ByteArrayOutputStream();
        form.writeBytes(("--x9f2\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + text + "\r\n--x9f2\r\n"
                + "Content-Disposition: form-data; name=\"files\"; filename=\"intyg.pdf\"\r\nContent-Type: application/pdf\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        form.writeBytes(Skolskjuts.certificate());
        form.writeBytes("\r\n--x9f2--\r\n".getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
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

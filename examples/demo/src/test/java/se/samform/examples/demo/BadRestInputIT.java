package se.samform.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no client should send is answered by a problem document that says what is wrong, and changes nothing. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BadRestInputIT {

    private static final int SIXTY_MEGABYTES = 60_000_000;

    static DemoInstallation installation;
    static RestCaller vera;
    static String draft;
    static String before;

    @BeforeAll
    static void begin_a_draft() {
        installation = SharedInstallation.get();
        vera = RestCaller.loggedIn(installation, "granvik", "vera");
        draft = vera.start("skolskjuts").getString("id");
        vera.answer(draft, RestCaller.answers(Skolskjuts.CHILD, Skolskjuts.SCHOOL));
        before = vera.draft(draft).toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            an unknown field     | {"nix":"x"}                       | 400
            a number for a text  | {"more":5}                        | 400
            a text for a list    | {"days":"mon"}                    | 400
            null in a list       | {"days":[null]}                   | 400
            null for all         | null                              | 400
            a list               | ["more"]                          | 400
            broken JSON          | {"more":                          | 400
            no JSON              | nix                               | 400
            nothing              | ``                                | 400
            half a character     | {"more":"\\ud800"}                | 400
            the same field twice | {"more":"a","more":"b"}           | 400
            an unknown part      | {"child":{"shoe-size":"43"}}      | 400
            a depth of no form   | [[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]] | 400
            """)
    void answers_that_cannot_be_read_are_refused(String what, String body, int status) {
        assertProblem(status, vera.answer(draft, revision(), body), what);
    }

    @Test
    void answers_larger_than_any_form_are_refused() {
        assertProblem(400, vera.answer(draft, revision(), "{\"more\":\"" + "x".repeat(5_000_000) + "\"}"), "5 MB");
    }

    @Test
    void null_takes_an_answer_away_and_leaves_the_others() {
        var own = vera.start("skolskjuts").getString("id");
        vera.answer(own, RestCaller.answers(Skolskjuts.CHILD, Skolskjuts.SCHOOL, Skolskjuts.DAYS));
        vera.attach(own, "certificate", "intyg.pdf", Skolskjuts.certificate());
        var answer = vera.send("PATCH", "drafts/" + own + "/answers", Map.of("Content-Type", "application/merge-patch+json",
                "If-Match", "\"" + vera.draft(own).getInt("revision") + "\""),
                BodyPublishers.ofString("{\"certificate\":null,\"days\":[],\"child\":null,\"grade\":null}"));
        assertEquals(200, answer.status(), answer.text());
        var answers = RestCaller.json(answer).getJsonObject("answers");
        assertEquals("bjork", answers.getString("school"));
        for (var gone : new String[] {"certificate", "days", "child", "grade"}) {
            assertTrue(!answers.containsKey(gone), answers.toString());
        }
    }

    @Test
    void a_draft_longer_than_can_be_read_back_is_refused() {
        var own = vera.start("skolskjuts").getString("id");
        assertProblem(413, vera.answer(own, vera.draft(own).getInt("revision"), "{\"more\":\"" + "x".repeat(600_000) + "\"}"), "600 kB");
        assertTrue(vera.draft(own).getJsonObject("answers").isEmpty()
                || !vera.draft(own).getJsonObject("answers").containsKey("more"), vera.draft(own).toString());
    }

    @ParameterizedTest
    @CsvSource({"swedish", "x", "xx-invalid-really-long-subtag, sv", "*", "i-klingon", "sv;q=nix"})
    void a_language_of_somebodys_own_invention_does_no_harm(String language) {
        var answer = vera.send("GET", "drafts/" + draft, Map.of("Accept-Language", language), BodyPublishers.noBody());
        assertTrue(answer.status() == 200 || answer.status() == 400, language + ": " + answer.status() + " " + answer.text());
    }

    @ParameterizedTest
    @CsvSource({"\"1\", 412", "\"abc\", 400", "\"99999999999999\", 400", "*, 400"})
    void a_revision_that_is_not_the_drafts_is_refused(String revision, int status) {
        var answer = vera.send("PATCH", "drafts/" + draft + "/answers",
                Map.of("Content-Type", "application/json", "If-Match", revision), BodyPublishers.ofString("{\"more\":\"x\"}"));
        assertProblem(status, answer, revision);
    }

    @Test
    void a_change_without_a_revision_is_refused() {
        var answer = vera.send("PATCH", "drafts/" + draft + "/answers", Map.of("Content-Type", "application/json"),
                BodyPublishers.ofString("{\"more\":\"x\"}"));
        assertProblem(428, answer, "no If-Match");
    }

    @ParameterizedTest
    @CsvSource({
        "PATCH, drafts/{draft}/answers, text/plain, */*, 415",
        "PUT, drafts/{draft}/answers, application/json, */*, 405",
        "POST, drafts/{draft}, application/json, */*, 405",
        "GET, drafts/{draft}, , image/png, 406",
        "GET, drafts/nix, , */*, 404",
        "GET, drafts/..%2f..%2fetc%2fpasswd, , */*, 404",
        "GET, services/..%2f..%2fWEB-INF%2fweb.xml, , */*, 404",
        "GET, services/Skol%20skjuts;drop, , */*, 404",
        "GET, cases/%27%20or%201=1--, , */*, 404",
        "POST, drafts/{draft}/files?question=nix&name=a.pdf, application/pdf, */*, 400",
        "POST, drafts/{draft}/files?question=more&name=a.pdf, application/pdf, */*, 400",
        "POST, drafts/{draft}/files, application/pdf, */*, 400",
        "DELETE, drafts/{draft}/files/nix, , */*, 404",
        "POST, services/nix/drafts, , */*, 404",
    })
    void an_address_or_kind_that_is_not_served_is_told_so(String method, String path, String type, String accept, int status) {
        var headers = new HashMap<>(Map.of("Accept", accept, "If-Match", "\"" + revision() + "\""));
        if (type != null) {
            headers.put("Content-Type", type);
        }
        var body = method.equals("GET") || method.equals("DELETE") ? BodyPublishers.noBody() : BodyPublishers.ofString("{\"more\":\"x\"}");
        assertProblem(status, vera.send(method, path.replace("{draft}", draft), headers, body), method + " " + path);
    }

    @Test
    void a_file_that_is_not_what_its_name_says_is_refused() {
        assertRefusedFile("foto.png", Skolskjuts.certificate());
        assertRefusedFile("intyg.pdf", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertRefusedFile("intyg.pdf", new byte[0]);
        assertRefusedFile("..%2f..%2fintyg.exe", "MZ\u0090".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void a_file_of_sixty_megabytes_is_read_to_its_end_and_refused() {
        var answer = vera.send("POST", "drafts/" + draft + "/files?question=certificate&name=stor.pdf",
                Map.of("Content-Type", "application/pdf"), BodyPublishers.ofInputStream(() -> large(SIXTY_MEGABYTES)));
        assertProblem(422, answer, "60 MB");
        assertTrue(answer.text().contains("stor.pdf"), answer.text());
    }

    @Test
    void a_header_as_large_as_a_letter_is_refused_without_a_banner() {
        var answer = vera.send("GET", "drafts/" + draft, Map.of("X-Junk", "x".repeat(60_000)), BodyPublishers.noBody());
        assertTrue(answer.status() >= 400 && answer.status() < 500, "status " + answer.status());
        Telltale.assertNone(answer);
    }

    @Test
    void a_token_that_is_no_log_in_is_refused() {
        assertProblem(401, RestCaller.nobody(installation, "granvik").withToken("nix").get("cases"), "token");
        assertProblem(401, RestCaller.nobody(installation, "granvik").get("drafts/" + draft), "no token");
        assertProblem(404, RestCaller.loggedIn(installation, "granvik", "johan").get("drafts/" + draft), "another's");
        assertProblem(403, RestCaller.loggedIn(installation, "granvik", "hanna").get("drafts/" + draft), "an officer");
        assertProblem(404, RestCaller.nobody(installation, "nowhere").get("services"), "no municipality");
    }

    @Test
    void an_incomplete_draft_is_not_handed_in() {
        var answer = vera.submit(draft);
        assertProblem(409, answer, "incomplete");
        assertEquals(vera.draft(draft).getJsonArray("problems"), RestCaller.json(answer).getJsonArray("problems"));
        assertFalse(RestCaller.json(answer).getJsonArray("problems").isEmpty());
    }

    private static void assertRefusedFile(String name, byte[] content) {
        var answer = vera.send("POST", "drafts/" + draft + "/files?question=certificate&name=" + name,
                Map.of("Content-Type", "application/pdf"), BodyPublishers.ofByteArray(content));
        assertProblem(422, answer, name);
    }

    private static void assertProblem(int status, Answered answer, String what) {
        assertEquals(status, answer.status(), () -> what + ": " + answer.text());
        assertEquals("application/problem+json", answer.header("Content-Type").orElse("none"), what);
        var problem = RestCaller.json(answer);
        for (var member : new String[] {"type", "title", "detail"}) {
            assertTrue(!problem.getString(member).isBlank(), what + ": " + problem);
        }
        assertEquals(status, problem.getInt("status"), what);
        Telltale.assertNone(answer);
        assertEquals(before, vera.draft(draft).toString(), what + " changed the draft");
    }

    private static int revision() {
        return vera.draft(draft).getInt("revision");
    }

    /** Begins as a PDF does. */
    static InputStream large(int bytes) {
        return new InputStream() {
            private final byte[] beginning = Skolskjuts.certificate();
            private int sent;

            @Override
            public int read() {
                return sent == bytes ? -1 : sent < beginning.length ? beginning[sent++] : next();
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                int count = 0;
                while (count < length) {
                    int read = read();
                    if (read < 0) {
                        return count == 0 ? -1 : count;
                    }
                    into[offset + count++] = (byte) read;
                }
                return count;
            }

            private int next() {
                sent++;
                return 'x';
            }
        };
    }
}

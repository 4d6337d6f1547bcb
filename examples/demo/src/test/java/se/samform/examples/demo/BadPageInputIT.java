package se.samform.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no page of ours sends is answered by a page in words, with the right status, and changes nothing. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BadPageInputIT {

    private static final DemoInstallation INSTALLATION = SharedInstallation.get();
    private static final RestCaller REST = RestCaller.loggedIn(INSTALLATION, "granvik", "vera");
    private static final HttpVisitor VERA = HttpVisitor.loggedIn(INSTALLATION, "granvik", "vera");

    private String draft;
    private String path;
    private String before;

    @BeforeEach
    void begin_a_draft() {
        draft = REST.start("skolskjuts").getString("id");
        REST.answer(draft, RestCaller.answers(Skolskjuts.CHILD, Skolskjuts.SCHOOL));
        before = now();
        path = "/granvik/d/" + draft;
    }

    @Test
    void a_post_without_our_token_or_with_another_is_refused() {
        for (var step : new String[] {"child", "school"}) {
            var form = form(step).with("_go", "next").with("grade", "9").with("child.firstName", "Någon");
            assertRefused(403, VERA.post(form.without("token")));
            assertRefused(403, VERA.post(form.with("token", "nix")));
            assertRefused(403, VERA.post(form.with("token", tokenOfSomebodyElse())));
        }
    }

    /** A page of somebody else's can post any kind of form, also one that nobody reads. */
    @ParameterizedTest
    @ValueSource(strings = {"/d/{draft}/submit", "/d/{draft}/delete", "/d/{draft}/child", "/e/skolskjuts/drafts", "/login", "/logout", "/follow"})
    void a_multipart_form_without_our_token_is_refused_everywhere(String end) {
        var empty = new HtmlForm("/granvik" + end.replace("{draft}", draft), true, Map.of(), List.of());
        assertRefused(403, VERA.post(empty));
        assertRefused(403, VERA.post(empty.with("person", "johan").with("token", "nix")));
    }

    @Test
    void a_post_from_a_page_of_somebody_else_is_refused() {
        for (var site : new String[] {"cross-site", "same-site"}) {
            assertRefused(403, VERA.post(form("child").with("_go", "next"), Map.of("Sec-Fetch-Site", site)));
        }
    }

    @Test
    void the_same_form_posted_twice_does_no_harm() {
        var form = form("child").with(Skolskjuts.CHILD).with("child.firstName", "Nilsa").with("_go", "next");
        assertEquals(path + "/school", VERA.post(form).location());
        var after = REST.draft(draft).getJsonObject("answers");
        var again = VERA.post(form);
        assertEquals(303, again.status());
        Telltale.assertNone(VERA.open(again.location()));
        assertEquals(after, REST.draft(draft).getJsonObject("answers"));
    }

    @Test
    void a_step_from_before_another_change_is_not_saved_over_it_but_shown_beside_it() {
        var old = form("child").with(Skolskjuts.CHILD).with("child.firstName", "Gammal").with("_go", "next");
        VERA.post(form("child").with(Skolskjuts.CHILD).with("child.firstName", "Ny").with("_go", "next"));
        var answer = VERA.post(old);
        assertEquals(409, answer.status());
        assertTrue(answer.text().contains("Gammal") && answer.text().contains("Ny"), answer.text());
        assertTrue(now().contains("Ny") && !now().contains("Gammal"), now());
        assertEquals(path + "/school", VERA.post(answer.form(path + "/child").with(Skolskjuts.CHILD).with("child.firstName", "Gammal").with("_go", "next")).location());
        assertTrue(now().contains("Gammal"), "as she decided");
    }

    @Test
    void a_review_from_before_another_change_hands_nothing_in() {
        REST.answer(draft, RestCaller.answers(Skolskjuts.CHILD, Skolskjuts.SCHOOL, Skolskjuts.DAYS, Skolskjuts.CONTACT));
        REST.attach(draft, "certificate", "intyg.pdf", Skolskjuts.certificate());
        var old = VERA.get(path + "/review").form("/submit");
        VERA.post(form("school").with(Skolskjuts.SCHOOL).with("grade", "5").with("_go", "next"));
        before = now();
        assertEquals(path + "/review?stale", VERA.post(old).location());
        assertEquals(before, now(), "still a draft");
        var page = VERA.open(path + "/review?stale");
        assertTrue(page.text().contains("Svaren har ändrats sedan dess"), page.text());
        assertEquals("/granvik/my/" + draft + "/receipt", VERA.post(page.form("/submit")).location());
    }

    @Test
    void fields_that_the_step_does_not_ask_are_passed_over() {
        var form = form("child").with(Skolskjuts.CHILD).with("nix", "x").with("reason", "traffic").with("_shown", "child,reason,nix,truth")
                .with("truth", "yes").with("_go", "next");
        assertEquals(303, VERA.post(form).status());
        var answers = REST.draft(draft).getJsonObject("answers");
        assertEquals("disability", answers.getString("reason"));
        assertTrue(!answers.containsKey("nix") && !answers.containsKey("truth"), answers.toString());
    }

    @Test
    void sixty_megabytes_are_refused_in_words_and_the_other_answers_are_kept() {
        var file = new HtmlForm.Upload("certificate", "röntgen.pdf", "application/pdf", () -> BadRestInputIT.large(60_000_000));
        var answer = VERA.post(form("school").with(Skolskjuts.SCHOOL).with("grade", "5").with(file).with("_go", "next"));
        assertEquals(303, answer.status(), answer.text());
        var page = VERA.open(answer.location());
        assertTrue(page.text().contains("röntgen.pdf är 60"), page.text());
        assertTrue(!answer.location().contains("ntgen"), "its name stands in no address: " + answer.location());
        assertEquals("5", REST.draft(draft).getJsonObject("answers").getString("grade"));
        assertTrue(!REST.draft(draft).getJsonObject("answers").containsKey("certificate"));
    }

    @Test
    void a_file_whose_content_is_not_what_its_name_says_is_refused_in_words() {
        var file = new HtmlForm.Upload("certificate", "../../<b>foto</b>.png", "image/png", Skolskjuts.certificate());
        var answer = VERA.post(form("school").with(Skolskjuts.SCHOOL).with(file).with("_go", "next"));
        var page = VERA.open(answer.location());
        assertTrue(page.text().contains("error-summary"), page.text());
        assertTrue(!page.text().contains("<b>foto"), page.text());
        assertTrue(!REST.draft(draft).getJsonObject("answers").containsKey("certificate"));
    }

    @Test
    void somebody_elses_draft_is_not_found() {
        var johan = HttpVisitor.loggedIn(INSTALLATION, "granvik", "johan");
        for (var end : new String[] {"", "/child", "/review", "/delete", "/files/" + draft}) {
            assertRefused(404, johan.get(path + end));
        }
        var form = johan.open("/granvik/e/felanmalan").form("/drafts");
        for (var end : new String[] {"/child", "/submit", "/delete"}) {
            assertRefused(404, johan.post(form.to(path + end).with("_go", "next")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/granvik/d/nix/child", "/granvik/d/..%2f..%2fetc/child", "/granvik/d/{draft}/nix", "/granvik/d/{draft}/..%2freview",
        "/granvik/my/nix", "/granvik/my/nix/receipt.pdf", "/granvik/e/..%2f..%2fWEB-INF%2fweb.xml", "/granvik/%00", "/granvik/nix", "/granvik/kept/nix",
        "/nix", "/nix/desk", "/granvik/WEB-INF/web.xml", "/WEB-INF/web.xml", "/pages/step.xhtml", "/error", "/assets/..%2fWEB-INF%2fweb.xml",
        "/assets/nix.css", "/jakarta.faces.resource/nix.css", "/openapi/nix", "/granvik/e/%F0%9F%98%80", "/granvik/d/{draft}/files/nix"})
    void an_address_that_is_not_there_is_told_so(String address) {
        var answer = VERA.get(address.replace("{draft}", draft));
        assertTrue(answer.status() == 404 || answer.status() == 400, address + ": " + answer.status());
        Telltale.assertNone(answer);
        if (answer.status() == 404) {
            assertTrue(answer.header("Content-Security-Policy").isPresent(), address + " has our headers");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "multipart/form-data | nix | 400",
        "multipart/form-data; boundary=x | --x | 403",
        "text/plain | token=x | 403",
        "application/json | {} | 403",
        "nix | nix | 403"})
    void a_body_that_is_no_form_is_refused(String type, String body, int status) {
        assertRefused(status, VERA.send("POST", path + "/child", Map.of("Content-Type", type), BodyPublishers.ofString(body)));
    }

    @Test
    void a_form_that_breaks_off_changes_nothing() {
        var token = form("school").value("token");
        var body = "--x\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n" + token
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"grade\"\r\n\r\n9";
        assertRefused(400, VERA.send("POST", path + "/school", Map.of("Content-Type", "multipart/form-data; boundary=x"),
                BodyPublishers.ofString(body)));
    }

    @Test
    void a_form_with_more_fields_than_any_page_changes_nothing() {
        var form = form("school").with("_go", "next").with("grade", "9");
        for (var i = 0; i < 2_500; i++) {
            form.fields().put("junk" + i, List.of("x"));
        }
        assertRefused(413, VERA.post(form));
    }

    @Test
    void one_field_repeated_more_often_than_on_any_page_changes_nothing() {
        var often = Collections.nCopies(5_000, "mon").toArray(String[]::new);
        assertRefused(413, VERA.post(form("days").with("days", often).with("_go", "next")));
        assertRefused(413, VERA.post(form("school").with("days", often).with("_go", "next")));
    }

    @Test
    void a_step_from_before_another_change_takes_no_file_away() {
        var file = REST.attach(draft, "certificate", "intyg.pdf", Skolskjuts.certificate()).getString("id");
        var old = form("school").with(Skolskjuts.SCHOOL).with("_remove", file);
        VERA.post(form("school").with(Skolskjuts.SCHOOL).with("grade", "5").with("_go", "next"));
        before = now();
        assertRefused(409, VERA.post(old));
        assertEquals(before, now());
        var fresh = form("school").with(Skolskjuts.SCHOOL).with("grade", "6").with("_remove", file);
        assertEquals(path + "/school?saved", VERA.post(fresh).location());
        assertTrue(now().contains("\"grade\":\"6\"") && !now().contains(file), now());
        assertEquals(path + "/school?saved", VERA.post(fresh).location(), "the same once more");
    }

    @Test
    void a_post_with_the_last_file_that_there_may_be_is_repeated_without_harm() {
        REST.attach(draft, "certificate", "a.pdf", Skolskjuts.certificate());
        REST.attach(draft, "certificate", "b.pdf", Skolskjuts.certificate());
        var form = form("school").with(Skolskjuts.SCHOOL).with("_go", "next")
                .with(new HtmlForm.Upload("certificate", "c.pdf", "application/pdf", Skolskjuts.certificate()));
        assertEquals(path + "/days", VERA.post(form).location());
        var after = now();
        assertEquals(path + "/days", VERA.post(form).location());
        assertEquals(after, now());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "NIX"})
    void a_method_that_no_page_has_changes_nothing(String method) {
        if (method.equals("TRACE")) {
            return;
        }
        var answer = VERA.send(method, path + "/child", Map.of(), BodyPublishers.noBody());
        assertTrue(answer.status() >= 400 && answer.status() < 500 || method.equals("OPTIONS"), method + ": " + answer.status());
        Telltale.assertNone(answer);
        assertEquals(before, now());
    }

    @ParameterizedTest
    @ValueSource(strings = {"?lang=%ff%fe", "?lang=xx", "?refused=nix:too-large:99999999999999999999:a", "?refused=%3Cscript%3E:empty:1:%3Cscript%3Ealert",
        "?new=%22%3E%3Cscript%3E", "?check&stale&later&saved", "?to=https://elsewhere.invalid/", "?%00"})
    void a_query_of_somebodys_own_invention_does_no_harm(String query) {
        var answer = VERA.get(path + "/school" + query);
        assertTrue(answer.status() == 200 || answer.status() == 400, query + ": " + answer.status());
        assertTrue(!answer.text().contains("<script>alert") && !answer.text().contains("\"><script>"), answer.text());
        Telltale.assertNone(answer);
        assertEquals(before, now());
    }

    @Test
    void nobody_is_kept_out_of_their_case_by_the_wrong_keys_that_others_try() {
        var mine = anonymousCase();
        var others = anonymousCase();
        var visitor = HttpVisitor.at(INSTALLATION);
        var form = visitor.get("/granvik/follow").form("/follow");
        for (var i = 0; i < 40; i++) {
            assertEquals(303, visitor.post(form.with(others)).status(), "a right key costs nothing, time " + i);
        }
        for (var i = 0; i < 20; i++) {
            var wrong = visitor.post(form.with(mine).with("key", "AAAA-BBBB-CC" + (10 + i)));
            assertTrue(wrong.status() == 409 && wrong.text().contains("inte ihop"), wrong.text());
            assertEquals(i >= 3, wrong.text().contains("försök igen om "), "time " + i);
        }
        assertEquals(303, visitor.post(form.with(mine)).status(), "the right key opens");
        assertEquals(303, visitor.post(form.with(others)).status(), "another's, from the same address");
    }

    @Test
    void who_follows_a_case_replaces_its_key_and_goes_on_with_the_new_one_and_the_old_one_opens_nothing() {
        var mine = anonymousCase();
        var visitor = HttpVisitor.at(INSTALLATION);
        var page = visitor.post(visitor.get("/granvik/follow").form("/follow").with(mine)).location();
        var replaced = visitor.post(visitor.get(page + "/new-key").form("/new-key"));
        assertEquals(200, replaced.status(), replaced.text());
        var key = replaced.find("([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})<");
        assertEquals(200, visitor.get(page).status(), "this browser has it");
        assertTrue(visitor.get(page).text().contains("byttes ut"));
        var other = HttpVisitor.at(INSTALLATION);
        var form = other.get("/granvik/follow").form("/follow");
        assertEquals(409, other.post(form.with(mine)).status(), "the old one");
        assertEquals(page, other.post(form.with(mine).with("key", key)).location(), "the new one");
    }

    @Test
    void who_follows_a_case_that_this_browser_handed_in_replaces_its_key_too_and_the_receipt_tells_no_new_one() {
        var visitor = HttpVisitor.at(INSTALLATION);
        var mine = anonymousCase(visitor);
        var page = visitor.post(visitor.get("/granvik/follow").form("/follow").with(mine)).location();
        assertTrue(visitor.get(page).text().contains(page + "/new-key"));
        var replaced = visitor.post(visitor.get(page + "/new-key").form("/new-key"));
        assertEquals(200, replaced.status(), replaced.text());
        var key = replaced.find("([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})<");
        var receipt = visitor.get(page + "/receipt");
        assertEquals(200, receipt.status());
        assertTrue(!receipt.text().contains(key) && !receipt.text().contains(mine.get("key")), receipt.text());
    }

    private static Map<String, String> anonymousCase() {
        return anonymousCase(HttpVisitor.at(INSTALLATION));
    }

    /** Reference and key, as the fields of the page that follows it. */
    private static Map<String, String> anonymousCase(HttpVisitor visitor) {
        var step = visitor.post(visitor.get("/granvik/e/felanmalan").form("/drafts")).location();
        var where = visitor.post(visitor.get(step).form(step).with(Map.of("acute", "no", "category", "park", "description", "Gungan", "_go", "next"))
                .with("_shown", "acute,category,description,photo")).location();
        var reply = visitor.post(visitor.get(where).form(where).with("place", "Lekplatsen").with("_go", "next")).location();
        var review = visitor.post(visitor.get(reply).form(reply).with("wants-reply", "no").with("_go", "next")).location();
        var receipt = visitor.open(visitor.post(visitor.get(review).form("/submit")).location());
        return Map.of("reference", receipt.find("(FEL-[0-9]{4}-[0-9A-Z]+)"), "key", receipt.find("([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})<"));
    }

    @Test
    void a_log_in_leads_nowhere_outside() {
        var visitor = HttpVisitor.at(INSTALLATION);
        for (var to : new String[] {"https://elsewhere.invalid/", "//elsewhere.invalid", "/norrhamn/", "/granvik/../x", "/granvik/\\elsewhere", "\r\nX: y"}) {
            var form = visitor.open("/granvik/login").form("/granvik/login").with("person", "vera").with("to", to);
            var location = visitor.post(form).location();
            assertTrue(location.startsWith("/granvik/") && !location.contains("elsewhere.invalid"), to + " → " + location);
        }
    }

    @Test
    void text_as_long_as_a_book_is_told_to_be_too_long() {
        var answer = VERA.post(form("school").with(Skolskjuts.SCHOOL).with("disability-description", "å".repeat(300_000)).with("_go", "next"));
        assertEquals(303, answer.status(), answer.text());
        var page = VERA.open(answer.location());
        assertTrue(page.text().contains("error-summary"), "told");
        Telltale.assertNone(page);
    }

    private HtmlForm form(String step) {
        return VERA.get(path + "/" + step).form(path + "/" + step);
    }

    private static String tokenOfSomebodyElse() {
        return HttpVisitor.at(INSTALLATION).get("/granvik/login").form("/login").value("token");
    }

    private String now() {
        return REST.draft(draft).toString();
    }

    private void assertRefused(int status, Answered answer) {
        assertEquals(status, answer.status(), answer.text());
        assertTrue(answer.text().contains("<h1"), "in words: " + answer.text());
        assertTrue(answer.header("Content-Security-Policy").isPresent(), "our headers");
        Telltale.assertNone(answer);
        assertEquals(before, now(), "the draft has changed");
    }
}

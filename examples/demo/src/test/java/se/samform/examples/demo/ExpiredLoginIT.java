package se.samform.examples.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A log-in ends while somebody is writing: nothing that they wrote is lost, nobody else gets it, and they were warned. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExpiredLoginIT {

    private static final String TYPED = "Skrivet för sent 4711";

    static DemoInstallation installation;
    static Browser browser;

    @BeforeAll
    static void start() {
        installation = SharedInstallation.get();
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_step_that_is_posted_too_late_goes_on_after_log_in(boolean javaScript) {
        try (var vera = browser.visitor(javaScript ? Looks.USUAL : Looks.WITHOUT_SCRIPT)) {
            vera.logIn("vera").goTo("e/skolskjuts");
            vera.page().locator("form[action$='/drafts'] button").click();
            var step = vera.form().at("child").write("child.firstName", "Nils").write("child.lastName", "Exempel")
                    .write("child.personalNumber", "20171212-2389").choose("relation", "guardian").brings("custody").choose("custody", "sole");
            logOutElsewhere(vera);
            step.write("child.firstName", TYPED).named("child.firstName").blur();
            if (javaScript) {
                assertThat(vera.page().locator("[role=alert]")).containsText("Du har blivit utloggad");
                assertThat(step.named("child.firstName")).hasValue(TYPED);
            }
            step.pressNext();
            assertThat(vera.page().locator(".notice").first()).containsText("Det du nyss skrev finns kvar");
            vera.logIn("vera");
            if (!javaScript) {
                vera.press("Fortsätt");
            }
            vera.form().at("school");
            vera.page().locator("button[value='back']").click();
            assertThat(vera.form().at("child").named("child.firstName")).hasValue(TYPED);
            assertThat(vera.form().named("custody").and(vera.page().locator("[value=sole]"))).isChecked();
        }
    }

    /** The checks need a script, ours would go on by itself: so the pages are without ours. */
    @Test
    void the_pages_on_the_way_are_accessible() {
        try (var vera = browser.visitor(Looks.USUAL)) {
            vera.page().route("**/samform.js*", route -> route.fulfill(new Route.FulfillOptions().setContentType("text/javascript").setBody("")));
            vera.logIn("vera").goTo("e/skolskjuts");
            vera.page().locator("form[action$='/drafts'] button").click();
            vera.form().at("child");
            logOutElsewhere(vera);
            vera.form().pressNext();
            vera.page().waitForURL(Pattern.compile(".*/login.*"));
            var inspection = new Inspection();
            inspection.of(vera, "login-kept");
            vera.logIn("vera");
            assertThat(vera.page().locator("h1")).hasText("Det du skrev finns kvar");
            inspection.of(vera, "kept");
            inspection.assertNoFaults();
        }
    }

    @Test
    void the_way_back_from_the_step_does_not_lead_to_what_was_used() {
        try (var vera = browser.visitor(Looks.USUAL)) {
            vera.logIn("vera").goTo("e/skolskjuts");
            vera.page().locator("form[action$='/drafts'] button").click();
            vera.form().at("child");
            logOutElsewhere(vera);
            vera.form().pressNext();
            vera.page().waitForURL(Pattern.compile(".*/login.*"));
            vera.logIn("vera");
            assertThat(vera.page().locator(".error-summary")).isVisible();
            vera.page().goBack();
            assertThat(vera.page().locator("h1")).hasText("Logga in");
        }
    }

    /** Browsers forget the cookie then, and the page is told by the one that remembers the log-in before. */
    @Test
    void a_step_that_is_posted_after_a_log_out_in_another_tab_goes_on_after_log_in() {
        var vera = HttpVisitor.loggedIn(installation, "granvik", "vera");
        var step = begun(vera);
        logOut(vera);
        var kept = kept(vera.post(step));
        logIn(vera, "vera", kept);
        assertSaved(vera, step, vera.post(vera.get(kept).form(kept)));
    }

    /** In the other tab of a family's browser: the page was Vera's, and it is Johan who is logged in now. */
    @Test
    void a_step_that_is_posted_while_somebody_else_is_logged_in_goes_on_when_its_author_is_again() {
        var browserOfBoth = HttpVisitor.loggedIn(installation, "granvik", "vera");
        var step = begun(browserOfBoth);
        logIn(browserOfBoth, "johan", "/granvik/my");
        var kept = kept(browserOfBoth.post(step));
        assertEquals(404, browserOfBoth.get(kept).status(), "not Johan's");
        logIn(browserOfBoth, "vera", kept);
        assertSaved(browserOfBoth, step, browserOfBoth.post(browserOfBoth.get(kept).form(kept)));
    }

    @Test
    void a_step_that_is_posted_after_its_author_logged_in_anew_in_another_tab_is_saved_at_once() {
        var vera = HttpVisitor.loggedIn(installation, "granvik", "vera");
        var step = begun(vera);
        logIn(vera, "vera", "/granvik/my");
        assertSaved(vera, step, vera.post(step));
    }

    @Test
    void a_step_with_files_keeps_its_texts_and_says_that_the_files_are_not_kept() {
        var vera = HttpVisitor.loggedIn(installation, "granvik", "vera");
        var draft = draftOf(begun(vera));
        var path = "/granvik/d/" + draft + "/school";
        var step = vera.get(path).form(path).with(Skolskjuts.SCHOOL).with("disability-description", TYPED).with("_go", "next")
                .with("_shown", "school,own-choice,grade,reason,disability-description,certificate")
                .with(new HtmlForm.Upload("certificate", "intyg.pdf", "application/pdf", Skolskjuts.certificate()));
        close(vera);
        var answer = vera.post(step);
        var kept = kept(answer);
        assertTrue(vera.get(answer.location()).text().contains("Filerna som du nyss valde finns inte kvar"));
        logIn(vera, "vera", kept);
        var posted = vera.post(vera.get(kept).form(kept));
        assertTrue(posted.location().startsWith(path + "?"), posted.location());
        var page = vera.get(path).text();
        assertTrue(page.contains(TYPED) && !page.contains("intyg.pdf"), page);
    }

    @Test
    void nobody_else_gets_what_was_kept_and_its_author_still_does() {
        var vera = HttpVisitor.loggedIn(installation, "granvik", "vera");
        var step = begun(vera);
        close(vera);
        var kept = kept(vera.post(step));
        var button = new HtmlForm(kept, false, Map.of(), List.of());
        for (var other : List.of("johan", "hanna")) {
            logIn(vera, other, kept);
            for (var answer : List.of(vera.get(kept), vera.post(button.with("token", tokenOf(vera))))) {
                assertEquals(404, answer.status());
                assertFalse(answer.text().contains(TYPED) || answer.text().contains(draftOf(step)), answer.text());
            }
        }
        var stranger = HttpVisitor.loggedIn(installation, "granvik", "vera");
        assertEquals(404, stranger.get(kept).status(), "herself, but in a browser without its secret");
        logIn(vera, "vera", kept);
        assertEquals(403, vera.post(button.with("token", "nix")).status());
        assertSaved(vera, step, vera.post(vera.get(kept).form(kept)));
        assertEquals(404, vera.get(kept).status(), "used once");
    }

    /** Two tabs with the same draft: the first that goes on makes the second an older page. */
    @Test
    void of_two_steps_of_a_draft_that_were_kept_neither_is_lost() {
        var vera = HttpVisitor.loggedIn(installation, "granvik", "vera");
        var child = begun(vera);
        var path = "/granvik/d/" + draftOf(child) + "/school";
        var school = vera.get(path).form(path).with(Skolskjuts.SCHOOL).with("disability-description", "Den andra fliken").with("_go", "next")
                .with("_shown", "school,own-choice,grade,reason,disability-description,certificate");
        close(vera);
        var first = kept(vera.post(child));
        var second = kept(vera.post(school));
        logIn(vera, "vera", first);
        assertSaved(vera, child, vera.post(vera.get(first).form(first)));
        for (var time : List.of("shown", "and shown again, for as long as it is not saved")) {
            var shown = vera.post(vera.get(second).form(second));
            assertEquals(409, shown.status(), time);
            assertTrue(shown.text().contains("Den andra fliken"), time);
        }
        var shown = vera.post(vera.get(second).form(second));
        assertEquals(303, vera.post(school.with("_revision", shown.form(path).value("_revision")).with("token", tokenOf(vera))).status());
        assertTrue(vera.get(path).text().contains("Den andra fliken"));
        assertTrue(vera.get(child.action()).text().contains(TYPED));
    }

    @Test
    void a_message_that_is_sent_too_late_goes_on_after_log_in() {
        var vera = HttpVisitor.loggedIn(installation, "granvik", "vera");
        var path = "/granvik/my/" + handedIn();
        var message = vera.get(path).form(path).with("text", TYPED);
        close(vera);
        var kept = kept(vera.post(message));
        logIn(vera, "vera", kept);
        assertEquals(path + "?done=sent#messages", vera.post(vera.get(kept).form(kept)).location());
        assertEquals(2, vera.get(path).text().split(TYPED, -1).length, "once");
    }

    @Test
    void what_an_officer_writes_too_late_goes_on_after_log_in() {
        var hanna = HttpVisitor.loggedIn(installation, "granvik", "hanna");
        var path = "/granvik/desk/" + handedIn();
        var note = hanna.get(path).form(path).with("do", "note").with("text", TYPED);
        close(hanna);
        var kept = kept(hanna.post(note));
        logIn(hanna, "vera", kept);
        assertEquals(404, hanna.get(kept).status(), "no citizen's");
        logIn(hanna, "hanna", kept);
        assertTrue(hanna.post(hanna.get(kept).form(kept)).location().startsWith(path + "?"));
        assertTrue(hanna.get(path).text().contains(TYPED));
    }

    /** Her log-in goes on, but what it opened is decided anew at each click. */
    @Test
    void an_officer_who_has_lost_her_units_has_lost_their_cases_at_the_next_click() throws Exception {
        var hanna = HttpVisitor.loggedIn(installation, "granvik", "hanna");
        var path = "/granvik/desk/" + handedIn();
        assertEquals(200, hanna.get(path).status());
        var change = hanna.get(path).form(path).with("do", "note").with("text", TYPED);
        try (var connection = installation.database().connect(); var statement = connection.createStatement()) {
            statement.execute("create temporary table lost as select u.* from officer_unit u join officer o on o.id = u.officer_id"
                    + " join municipality m on m.id = o.municipality_id where o.slug = 'hanna' and m.slug = 'granvik'");
            assertTrue(statement.executeUpdate("delete u from officer_unit u join lost l on l.officer_id = u.officer_id") > 0);
            try {
                assertEquals(404, hanna.get(path).status());
                assertEquals(404, hanna.post(change).status());
                assertEquals(200, hanna.get("/granvik/desk").status(), "still logged in");
            } finally {
                statement.executeUpdate("insert into officer_unit select * from lost");
            }
        }
        assertEquals(200, hanna.get(path).status());
    }

    @Test
    void an_officer_whose_units_have_a_last_day_has_lost_their_cases_once_it_has_passed() throws Exception {
        var hanna = HttpVisitor.loggedIn(installation, "granvik", "hanna");
        var path = "/granvik/desk/" + handedIn();
        try (var connection = installation.database().connect(); var statement = connection.createStatement()) {
            var ending = "insert into officer_term (officer_id, what, until_on) select o.id, concat('unit/', lower(concat_ws('-', substr(hex(u.unit_id), 1, 8),"
                    + " substr(hex(u.unit_id), 9, 4), substr(hex(u.unit_id), 13, 4), substr(hex(u.unit_id), 17, 4), substr(hex(u.unit_id), 21)))), '%s'"
                    + " from officer_unit u join officer o on o.id = u.officer_id join municipality m on m.id = o.municipality_id"
                    + " where o.slug = 'hanna' and m.slug = 'granvik' on duplicate key update until_on = value(until_on)";
            try {
                assertTrue(statement.executeUpdate(ending.formatted("2999-12-31")) > 0);
                assertEquals(200, hanna.get(path).status());
                statement.executeUpdate(ending.formatted("2020-12-31"));
                assertEquals(404, hanna.get(path).status());
            } finally {
                statement.executeUpdate("delete from officer_term where until_on in ('2020-12-31', '2999-12-31')");
            }
        }
        assertEquals(200, hanna.get(path).status());
    }

    @Test
    void a_button_without_text_leads_to_log_in_and_back_to_its_page() {
        var vera = HttpVisitor.loggedIn(installation, "granvik", "vera");
        var draft = draftOf(begun(vera));
        var delete = vera.get("/granvik/d/" + draft + "/delete").form("/delete");
        var submit = delete.to("/granvik/d/" + draft + "/submit");
        close(vera);
        assertEquals("/granvik/login?to=%2Fgranvik%2Fd%2F" + draft + "%2Fdelete", vera.post(delete).location());
        assertEquals("/granvik/login?to=%2Fgranvik%2Fd%2F" + draft, vera.post(submit).location());
    }

    @Test
    void only_pages_that_were_shown_to_a_log_in_are_kept() {
        var vera = HttpVisitor.loggedIn(installation, "granvik", "vera");
        var step = begun(vera);
        close(vera);
        assertEquals(403, vera.post(step.with("token", "nix")).status());
        assertEquals(404, vera.post(step.with("token", tokenOf(vera))).status(), "the token of a visitor's page");
        assertEquals(403, HttpVisitor.at(installation).post(step).status());
        assertEquals(403, vera.post(step, Map.of("Sec-Fetch-Site", "cross-site")).status());
        var tooLong = step;
        for (var i = 0; i < 3; i++) {
            tooLong = tooLong.with("x" + i, "å".repeat(60_000));
        }
        assertEquals(413, vera.post(tooLong).status());
    }

    @Test
    void the_end_is_told_and_can_be_put_off_without_leaving_the_page() throws Exception {
        try (var vera = browser.visitor(Looks.USUAL)) {
            vera.page().clock().install();
            vera.logIn("vera").goTo("e/skolskjuts");
            vera.page().locator("form[action$='/drafts'] button").click();
            var step = vera.form().at("child");
            assertThat(vera.page().locator("#_log-in-end")).containsText("Du loggas ut");
            endsIn(vera, Duration.ofMinutes(4));
            var alert = vera.page().locator("[role=alert]");
            assertThat(alert).isEmpty();
            vera.page().clock().fastForward("07:56:00");
            assertThat(alert).containsText("Du loggas snart ut");
            var inspection = new Inspection();
            inspection.of(vera, "log-in-soon");
            inspection.assertNoFaults();
            step.named("child.lastName").focus();
            vera.press("Stanna inloggad");
            assertThat(alert).isEmpty();
            assertThat(vera.page().locator("#_log-in-end")).containsText("Du loggas ut");
            assertTrue(secondsLeft(vera) > Duration.ofHours(7).toSeconds(), "extended");
            step.at("child");
            endsIn(vera, Duration.ofMinutes(-1));
            vera.page().clock().fastForward("07:56:00");
            assertThat(alert).containsText("Du har blivit utloggad");
            inspection.of(vera, "log-in-ended");
            inspection.assertNoFaults();
        }
    }

    @Test
    void without_script_the_end_is_told_and_every_post_puts_it_off() throws Exception {
        try (var vera = browser.visitor(Looks.WITHOUT_SCRIPT)) {
            vera.logIn("vera").goTo("e/skolskjuts");
            vera.page().locator("form[action$='/drafts'] button").click();
            vera.form().at("child");
            assertThat(vera.page().locator("#_log-in-end")).containsText(Pattern.compile("Du loggas ut .* kl\\.\u00a0\\d\\d\\.\\d\\d"));
            endsIn(vera, Duration.ofMinutes(4));
            // Asks the database: this node remembers a log-in for half a minute.
            vera.page().request().get(SharedInstallation.granvik("login/end"));
            vera.page().locator("button[value='later']").click();
            vera.page().waitForURL(Pattern.compile(".*/my"));
            assertTrue(secondsLeft(vera) > Duration.ofHours(7).toSeconds(), "extended");
        }
    }

    /** Somebody with a copy of the cookie logs out: this browser knows of nothing. */
    private static void logOutElsewhere(Visitor vera) {
        try (var copy = browser.visitor(Looks.USUAL)) {
            copy.page().context().addCookies(vera.page().context().cookies());
            copy.goTo("my").page().locator("form.logout button").click();
            assertThat(copy.page().locator("form.logout")).hasCount(0);
        }
    }

    /** A case of Vera's. */
    private static String handedIn() {
        var rest = RestCaller.loggedIn(installation, "granvik", "vera");
        var draft = rest.start("skolskjuts").getString("id");
        rest.answer(draft, RestCaller.answers(Skolskjuts.CHILD, Skolskjuts.SCHOOL, Skolskjuts.DAYS, Skolskjuts.CONTACT));
        rest.attach(draft, "certificate", "intyg.pdf", Skolskjuts.certificate());
        RestCaller.created(rest.submit(draft));
        return draft;
    }

    private static void close(HttpVisitor vera) {
        var copy = HttpVisitor.at(installation);
        var store = vera.cookies().getCookieStore();
        store.getURIs().forEach(uri -> store.get(uri).forEach(cookie -> copy.cookies().getCookieStore().add(uri, cookie)));
        logOut(copy);
    }

    private static void logOut(HttpVisitor visitor) {
        assertEquals(303, visitor.post(visitor.get("/granvik/my").form("/logout")).status());
    }

    private static void logIn(HttpVisitor visitor, String person, String to) {
        var form = visitor.get("/granvik/login?to=" + to).form("/granvik/login").with("person", person);
        assertEquals(to, visitor.post(form).location());
    }

    /** The first step of a new draft, filled in. */
    private static HtmlForm begun(HttpVisitor visitor) {
        var path = visitor.post(visitor.get("/granvik/e/skolskjuts").form("/drafts")).location();
        return visitor.get(path).form(path).with(Skolskjuts.CHILD).with("child.firstName", TYPED).with("_go", "next")
                .with("_shown", "child,relation,custody,other-guardian");
    }

    private static String draftOf(HtmlForm step) {
        return step.action().split("/")[3];
    }

    private static String tokenOf(HttpVisitor visitor) {
        return visitor.open("/granvik/login").form("/login").value("token");
    }

    /** Where a post goes on that was sent to log in. */
    private static String kept(Answered answer) {
        assertEquals(303, answer.status(), answer.text());
        var matcher = Pattern.compile("/granvik/login\\?to=%2Fgranvik%2Fkept%2F([A-Za-z0-9_-]+)(&files)?").matcher(answer.location());
        assertTrue(matcher.matches(), answer.location());
        return "/granvik/kept/" + matcher.group(1);
    }

    private static void assertSaved(HttpVisitor vera, HtmlForm step, Answered answer) {
        assertEquals(303, answer.status(), answer.text());
        assertEquals("/granvik/d/" + draftOf(step) + "/school", answer.location());
        var page = vera.get(step.action()).text();
        assertTrue(page.contains(TYPED), page);
    }

    private static void endsIn(Visitor visitor, Duration time) throws Exception {
        try (var connection = installation.database().connect();
                var statement = connection.prepareStatement("update login set expires_at = ? where token_hash = ?")) {
            statement.setObject(1, LocalDateTime.ofInstant(Instant.now().plus(time), ZoneOffset.UTC));
            statement.setBytes(2, hash(visitor));
            assertEquals(1, statement.executeUpdate());
        }
    }

    private static long secondsLeft(Visitor visitor) throws Exception {
        try (var connection = installation.database().connect();
                var statement = connection.prepareStatement("select timestampdiff(second, utc_timestamp(), expires_at) from login where token_hash = ?")) {
            statement.setBytes(1, hash(visitor));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static byte[] hash(Visitor visitor) throws Exception {
        Cookie cookie = visitor.page().context().cookies().stream().filter(each -> each.name.equals("samform-login")).findFirst().orElseThrow();
        return MessageDigest.getInstance("SHA-256").digest(cookie.value.getBytes(StandardCharsets.UTF_8));
    }
}

package se.samform.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Without logging in, what is begun is the browser's: the page says for how long, and the next person finds nothing. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BorrowedComputerIT {

    private static final DemoInstallation INSTALLATION = SharedInstallation.get();
    private static final String THREE_DAYS = "259200";

    private final HttpVisitor visitor = HttpVisitor.at(INSTALLATION);
    private final Answered started = visitor.post(visitor.get("/granvik/e/felanmalan").form("/drafts"));
    private final String step = started.location();
    private final String draft = step.split("/")[3];

    @Test
    void the_browser_remembers_a_draft_for_three_days_and_the_pages_say_so() {
        var cookie = started.whole().headers().allValues("Set-Cookie").stream().filter(each -> each.startsWith("samform-visitor=")).toList();
        assertEquals(1, cookie.size());
        assertTrue(cookie.getFirst().toLowerCase(Locale.ROOT).contains("max-age=" + THREE_DAYS), cookie::getFirst);
        var day = LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(3).format(DateTimeFormatter.ofPattern("d MMMM", Locale.of("sv")));
        var later = visitor.get(step + "?later").text();
        assertTrue(later.contains("Sparat till och med " + day), later);
        var my = visitor.get("/granvik/my").text();
        assertTrue(my.contains("till och med " + day), my);
        assertTrue(visitor.get("/granvik/e/felanmalan").text().contains("Finns kvar i 3 dagar"));
    }

    @Test
    void whoever_asks_to_be_forgotten_is_and_their_drafts_are_deleted() throws Exception {
        var other = HttpVisitor.at(INSTALLATION);
        var othersStep = other.post(other.get("/granvik/e/felanmalan").form("/drafts")).location();
        assertEquals(200, visitor.get(step).status());
        assertEquals(1, drafts());
        assertEquals("/granvik/my?forgotten", visitor.post(visitor.get("/granvik/my").form("/forget")).location());
        assertEquals(404, visitor.get(step).status());
        assertEquals(0, drafts());
        assertTrue(!visitor.get("/granvik/my").text().contains(draft));
        assertEquals(200, other.get(othersStep).status(), "nobody else's");
    }

    @Test
    void after_a_log_out_the_next_person_finds_nothing_of_what_was_begun_before() {
        var secret = secret();
        logIn();
        assertEquals(200, visitor.get(step).status());
        visitor.post(visitor.get("/granvik/my").form("/logout"));
        assertNotEquals(secret, secret());
        assertEquals(404, visitor.get(step).status());
    }

    @Test
    void what_was_begun_before_logging_in_is_the_persons_when_they_go_on_with_it() {
        logIn();
        var page = visitor.get(step).form(step);
        assertEquals(303, visitor.post(page.with("acute", "no").with("category", "park").with("description", "Gungan").with("_go", "later")).status());
        visitor.post(visitor.get("/granvik/my").form("/logout"));
        assertEquals(404, visitor.get(step).status());
        assertEquals(200, HttpVisitor.loggedIn(INSTALLATION, "granvik", "johan").get(step).status());
    }

    private void logIn() {
        assertEquals(303, visitor.post(visitor.get("/granvik/login").form("/granvik/login").with("person", "johan")).status());
    }

    private String secret() {
        return visitor.cookies().getCookieStore().getCookies().stream().filter(each -> each.getName().equals("samform-visitor"))
                .findFirst().orElseThrow().getValue();
    }

    private long drafts() throws Exception {
        try (var connection = INSTALLATION.database().connect();
                var statement = connection.prepareStatement("select count(*) from draft where id = unhex(?)")) {
            statement.setString(1, draft.replace("-", ""));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}

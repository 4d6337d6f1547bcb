package se.samform.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * One application for school transport, with {@code kill -9} between its steps. Whatever page was open before a kill is
 * posted after it, with the same token, revision and log-in; at the end everything is there once.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KilledServerIT {

    static final Path EXAMPLES = Path.of("..");
    static DemoInstallation installation;
    static HttpVisitor vera;
    static Answered page;
    static HtmlForm submitForm;
    static String draft;
    static String kase;
    static String reference;

    @BeforeAll
    static void start() throws Exception {
        var war = PortalWar.at(EXAMPLES.resolve("../portal/target"));
        installation = DemoInstallation.start(Options.forTests(FreshFolder.of("killed"), war).withExamples(EXAMPLES)
                .with("samform.outbox.first-retry-seconds", "1"));
        vera = HttpVisitor.loggedIn(installation, "granvik", "vera");
    }

    @AfterAll
    static void stop() {
        if (installation != null) {
            installation.close();
        }
    }

    @Test
    @Order(1)
    void a_step_that_was_open_when_the_server_was_killed_is_saved_after_it() throws Exception {
        var start = vera.open("/granvik/e/skolskjuts").form("/e/skolskjuts/drafts");
        page = follow(vera.post(start));
        draft = page.whole().uri().getPath().split("/")[3];
        killAndRestartPortal();
        page = answer(Skolskjuts.CHILD);
        assertAt("/school");
    }

    @Test
    @Order(2)
    void answers_that_reveal_questions_and_a_file_survive_kills() throws Exception {
        page = follow(vera.post(form().with(Skolskjuts.SCHOOL).with("_go", "next")));
        assertAt("/school");
        page = follow(vera.post(form().with(Skolskjuts.SCHOOL).with("_go", "save")
                .with(new HtmlForm.Upload("certificate", "läkarintyg.pdf", "application/pdf", Skolskjuts.certificate()))));
        assertTrue(page.text().contains("läkarintyg.pdf"), page.text());
        killAndRestartPortal();
        page = answer(Skolskjuts.SCHOOL);
        assertAt("/days");
    }

    /** The page is answered in words while the database is away, and works again by itself when it is back. */
    @Test
    @Order(3)
    void a_step_posted_while_the_database_is_killed_is_refused_in_words_and_saved_when_it_is_back() throws Exception {
        var form = form().with(Skolskjuts.DAYS).with("_go", "next");
        installation.killDatabase();
        var refused = vera.post(form);
        assertEquals(503, refused.status(), refused.text());
        assertTrue(refused.text().contains("<h1"), refused.text());
        assertFalse(refused.text().contains("Exception"), refused.text());
        installation.restartDatabase();
        page = follow(vera.post(form));
        assertAt("/contact");
        page = answer(Skolskjuts.CONTACT);
        assertAt("/review");
    }

    @Test
    @Order(4)
    void a_review_page_from_before_a_kill_hands_in_everything_that_was_answered() throws Exception {
        submitForm = page.form("/submit");
        killAndRestartPortal();
        assertTrue(vera.get("/granvik/d/" + draft + "/review").text().contains("läkarintyg.pdf"));
        var handedIn = vera.post(submitForm);
        installation.killPortal();
        assertEquals(303, handedIn.status(), handedIn.text());
        kase = handedIn.location().split("/")[3];
    }

    @Test
    @Order(5)
    void what_a_killed_server_had_promised_arrives_after_it() throws Exception {
        installation.restartPortal();
        reference = vera.get("/granvik/my/" + kase).find("(SKJ-\\d{4}-[A-Z0-9]+)");
        var school = ReceivingSystem.school(installation);
        var arrived = Eventually.get("one delivery", () -> school.deliveries(reference), found -> found.size() == 1).getFirst();
        var submission = new String(school.part(arrived, "submission"), StandardCharsets.UTF_8);
        assertTrue(submission.contains("Zażółć Łódź 😀 محمد"), submission);
        assertTrue(submission.contains("hundra meter"), submission);
        assertEquals(Skolskjuts.certificate().length, school.part(arrived, "attachment-1").length);
        var receipt = vera.get("/granvik/my/" + kase + "/receipt.pdf");
        assertEquals(200, receipt.status());
        assertTrue(Arrays.equals(receipt.bytes(), school.part(arrived, "receipt")), "citizen and school have the same receipt");
        Eventually.get("a mail to Vera", this::mails, mails -> !mails.isEmpty());
    }

    @Test
    @Order(6)
    void handing_the_same_page_in_again_leads_to_the_same_case() {
        var again = vera.post(submitForm);
        assertEquals("/granvik/my/" + kase + "/receipt", again.location());
        var mine = vera.get("/granvik/my").text();
        assertTrue(mine.contains(reference), mine);
        assertFalse(mine.contains("/d/" + draft), "the draft is a case now");
    }

    @Test
    @Order(7)
    void an_officers_page_from_before_a_kill_works_after_it() throws Exception {
        var hanna = HttpVisitor.loggedIn(installation, "granvik", "hanna");
        var desk = "/granvik/desk/" + kase;
        var before = deskForm(hanna.get(desk), "do", "status");
        killAndRestartPortal();
        assertEquals(303, hanna.post(before.with("to", "in-progress")).status());
        var message = deskForm(hanna.get(desk), "seq", null).with("do", "message").with("text", "Vi läser din ansökan.");
        killAndRestartPortal();
        assertEquals(303, hanna.post(message).status());
        assertEquals(409, hanna.post(message).status(), "the same page once more changes nothing");
        var seen = vera.get("/granvik/my/" + kase).text();
        assertTrue(seen.contains("Under behandling"), seen);
        assertEquals(2, seen.split("Vi läser din ansökan", -1).length, "told once");
    }

    @Test
    @Order(8)
    void there_is_one_case_one_receipt_and_one_delivery() throws Exception {
        try (var connection = installation.database().connect(); var statement = connection.createStatement()) {
            for (var table : List.of("case_file", "submission")) {
                try (var rows = statement.executeQuery("select count(*) from " + table)) {
                    rows.next();
                    assertEquals(1, rows.getInt(1), table);
                }
            }
        }
        assertEquals(1, ReceivingSystem.school(installation).all().size());
    }

    private static void killAndRestartPortal() throws IOException, InterruptedException {
        installation.killPortal();
        installation.restartPortal();
    }

    /** Posts a step until it leads on: answers that bring questions come back to the same step first. */
    private static Answered answer(Map<String, String> answers) {
        var first = follow(vera.post(form().with(answers).with("_go", "next")));
        var isAgain = first.whole().uri().getPath().equals(page.whole().uri().getPath());
        page = first;
        return isAgain ? follow(vera.post(form().with(answers).with("_go", "next"))) : first;
    }

    private static HtmlForm form() {
        return page.form(page.whole().uri().getPath());
    }

    private static HtmlForm deskForm(Answered desk, String field, String value) {
        return HtmlForm.in(desk.text()).stream()
                .filter(form -> form.action().contains("/desk/") && form.fields().containsKey(field))
                .filter(form -> value == null || form.value(field).equals(value)).findFirst()
                .orElseThrow(() -> new AssertionError(desk.text()));
    }

    private static Answered follow(Answered redirect) {
        assertEquals(303, redirect.status(), redirect.text());
        return vera.open(redirect.location());
    }

    private static void assertAt(String end) {
        assertTrue(page.whole().uri().getPath().endsWith(end), () -> page.whole().uri() + ": " + page.text());
    }

    private List<String> mails() {
        return installation.mail().received().stream().map(KilledServerIT::recipient)
                .filter(to -> to.contains("vera@exempel.invalid")).toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return Arrays.toString(mail.getAllRecipients());
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}

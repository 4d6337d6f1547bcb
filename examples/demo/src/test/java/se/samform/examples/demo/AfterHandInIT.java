package se.samform.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is met after hand-in: old addresses, an officer's decision, a message not read yet. All without script. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AfterHandInIT {

    private static final DemoInstallation INSTALLATION = SharedInstallation.get();
    private static final RestCaller REST = RestCaller.loggedIn(INSTALLATION, "granvik", "vera");
    private static final HttpVisitor VERA = HttpVisitor.loggedIn(INSTALLATION, "granvik", "vera");
    private static final HttpVisitor HANNA = HttpVisitor.loggedIn(INSTALLATION, "granvik", "hanna");

    private static final HttpVisitor ADA = HttpVisitor.loggedIn(INSTALLATION, "granvik", "ada");

    private String id;

    @BeforeEach
    void hand_in() {
        id = REST.start("skolskjuts").getString("id");
        REST.answer(id, RestCaller.answers(Skolskjuts.CHILD, Skolskjuts.SCHOOL, Skolskjuts.DAYS, Skolskjuts.CONTACT));
        REST.attach(id, "certificate", "intyg.pdf", Skolskjuts.certificate());
        RestCaller.created(REST.submit(id));
    }

    @Test
    void the_drafts_addresses_lead_to_the_receipt_of_who_handed_it_in_and_of_nobody_else() {
        var others = List.of(HttpVisitor.at(INSTALLATION), HttpVisitor.loggedIn(INSTALLATION, "granvik", "johan"), HANNA);
        for (var page : List.of("", "/review", "/child", "/contact", "/delete")) {
            var address = "/granvik/d/" + id + page;
            assertEquals("/granvik/my/" + id + "/receipt", VERA.get(address).location(), address);
            others.forEach(other -> assertEquals(404, other.get(address).status(), address));
        }
    }

    @Test
    void no_single_click_decides_a_case() {
        command("do", "take");
        assertTrue(HANNA.get(desk()).text().contains("value=\"in-progress\""), "what decides nothing takes effect at once");
        command("do", "status", "to", "in-progress");
        var page = HANNA.get(desk()).text();
        assertFalse(page.contains("value=\"rejected\""), page);
        assertFalse(page.contains("value=\"awaiting-supplement\""), "nobody is waited for who was asked nothing");
        assertTrue(page.contains("/ask?view=act\""), page);
        var question = HANNA.get(href(page, "rejected"));
        assertTrue(question.text().contains("Vill du ändra status till Avslag?"), question.text());
        assertTrue(HANNA.get(desk()).text().contains("Under behandling</span>"), "asking changes nothing");
        command(question, Map.of("to", "rejected", "message", "Vägen är 900 meter."));
        assertTrue(HANNA.get(desk()).text().contains("data-kind=\"decided\""));
    }

    @Test
    void a_reason_that_is_missing_is_told_of_with_a_link_to_its_field() {
        var form = HtmlForm.in(HANNA.get(desk()).text()).stream().filter(each -> each.fields().containsKey("seq")).findFirst().orElseThrow();
        var refused = HANNA.post(form.with(Map.of("do", "conflict", "text", "")));
        assertTrue(refused.text().contains("<a href=\"#conflict-why\">Skriv varför du inte får handlägga ärendet.</a>"), refused.text());
    }

    @Test
    void an_address_of_the_desk_that_leads_nowhere_leads_an_officer_back_to_the_cases_and_nobody_else() {
        var lost = HANNA.get("/granvik/desk/nowhere/at/all");
        assertEquals(404, lost.status());
        assertTrue(lost.text().contains("href=\"/granvik/desk\">Till ärendena"), lost.text());
        assertFalse(HANNA.get("/granvik/nowhere").text().contains("Till ärendena"));
        assertFalse(VERA.get("/granvik/desk/nowhere/at/all").text().contains("Till ärendena"));
    }

    @Test
    void a_status_that_can_not_follow_is_not_asked_about() {
        assertFalse(HANNA.get(desk() + "?ask=granted").text().contains("Vill du ändra"));
        assertFalse(HANNA.get(desk() + "?ask=in-progress").text().contains("Vill du ändra"));
    }

    @Test
    void a_new_message_comes_first_until_it_is_read() {
        command("do", "message", "text", "Vilken busshållplats menar du?");
        assertTrue(VERA.get("/granvik/my").find("(?s)id=\"news\"(.*?)</section>").contains(id), "new to her, and nothing that waits for her");
        assertTrue(VERA.get("/granvik/my/" + id).text().contains("<h2>Du har ett nytt meddelande</h2>"));
        assertTrue(VERA.get("/granvik/my/" + id).text().contains("Du behöver inte göra något</h2>"));
    }

    @Test
    void who_is_called_in_a_note_finds_it_at_the_desk_until_it_is_read() {
        command("do", "note", "text", "@Ada Övning, kan du titta på det här?");
        var notices = ADA.get("/granvik/desk/notices").text();
        assertTrue(notices.contains("Du nämns i en anteckning i"), notices);
        assertTrue(notices.contains("/granvik/desk/" + id), notices);
        assertFalse(notices.contains("kan du titta"), "what the note says is in the case alone");
        assertFalse(HANNA.get("/granvik/desk/notices").text().contains("/granvik/desk/" + id), "she wrote it");
        var form = HtmlForm.in(notices).stream().filter(each -> each.fields().containsKey("until")).findFirst().orElseThrow();
        assertEquals(303, ADA.post(form).status());
        assertFalse(ADA.get("/granvik/desk/notices").text().contains("name=\"until\""), "nothing is new");
    }

    private void command(String... pairs) {
        var fields = new HashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        command(HANNA.get(desk()), fields);
    }

    private void command(Answered page, Map<String, String> what) {
        var form = HtmlForm.in(page.text()).stream().filter(each -> each.fields().containsKey("seq"))
                .filter(each -> what.containsKey("do") || each.value("do").equals("status")).findFirst().orElseThrow();
        var done = HANNA.post(form.with(what));
        assertEquals(303, done.status(), done.text());
    }

    private String desk() {
        return "/granvik/desk/" + id;
    }

    private static String href(String page, String status) {
        var link = Pattern.compile("href=\"([^\"#]*ask=" + status + ")").matcher(page);
        assertTrue(link.find(), page);
        return link.group(1).replace("&amp;", "&");
    }
}

package se.samform.examples.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A case that is marked at the desk as somebody's with a protected identity: by who may see it, by who may not, and by who sees to it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProtectedIT {

    private static final List<String> TELLING = List.of("Vera Exempel", "Nils Exempel", "20171212-2389", "vera@exempel.invalid", "Provgatan", "hundra meter", "intyg-om-nils.pdf");

    private static Browser browser;
    private static String id;
    private static String file;
    private static String reference;

    @BeforeAll
    static void a_case_that_an_officer_marks() {
        SharedInstallation.get();
        browser = Browser.start();
        var vera = RestCaller.loggedIn(SharedInstallation.get(), "granvik", "vera");
        id = vera.start("skolskjuts").getString("id");
        vera.answer(id, RestCaller.answers(Skolskjuts.CHILD, Skolskjuts.SCHOOL, Skolskjuts.DAYS, Skolskjuts.CONTACT));
        file = vera.attach(id, "certificate", "intyg-om-nils.pdf", Skolskjuts.certificate()).getString("id");
        reference = RestCaller.created(vera.submit(id)).getString("reference");
        var ada = HttpVisitor.loggedIn(SharedInstallation.get(), "granvik", "ada");
        var page = ada.get("/granvik/desk/" + id);
        assertTrue(page.text().contains("Vera Exempel"), "she is named until it is marked");
        var form = HtmlForm.in(page.text()).stream().filter(each -> each.fields().containsKey("seq")).findFirst().orElseThrow();
        assertEquals(303, ada.post(form.with("do", "mark").with("of", "identity").with("ground", "OSL 21:3")).status());
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void who_may_not_see_it_is_told_nothing_of_who_it_is_on_any_page_and_in_no_file() throws IOException {
        var ada = HttpVisitor.loggedIn(SharedInstallation.get(), "granvik", "ada");
        for (var path : List.of("desk/" + id, "desk/" + id + "/ask", "desk/" + id + "/decide")) {
            var page = ada.get("/granvik/" + path);
            assertEquals(200, page.status(), path);
            TELLING.forEach(word -> assertFalse(page.text().contains(word), word + " in " + path));
        }
        assertTrue(ada.get("/granvik/desk/" + id).text().contains("Skyddade personuppgifter"));
        assertEquals(404, ada.get("/granvik/desk/" + id + "/files/" + file).status());
        var export = ada.get("/granvik/desk/export?view=open&unit=skolskjutsenheten").text();
        assertTrue(export.contains(reference), export);
        assertFalse(export.lines().filter(line -> line.contains(reference)).anyMatch(line -> line.contains("Vera")), export);
        try (var visitor = officer("ada")) {
            var receipt = Receipt.read(visitor.goTo("desk/" + id).download(visitor.page().locator("a[href$='receipt.pdf']")));
            TELLING.forEach(word -> assertFalse(receipt.text().contains(word), word + " in " + receipt.text()));
            assertTrue(receipt.text().contains("är utelämnade här"), receipt.text());
            assertThat(visitor.page().locator("button[value=show]")).hasCount(0);
            assertThat(visitor.page().locator("input[name=of][value=identity]")).hasCount(0);
        }
        found(ada, "Nils Exempel", false);
        found(ada, reference, true);
    }

    @Test
    void who_may_see_it_says_why_first_and_whoever_sees_to_it_reads_that() {
        var inspection = new Inspection();
        try (var hanna = officer("hanna")) {
            hanna.goTo("desk/" + id);
            assertThat(hanna.page().locator(".facts dd").first()).containsText("Skyddade personuppgifter");
            inspection.of(hanna, "desk-protected");
            hanna.page().locator("#protected-why").fill("   ");
            hanna.page().locator("button[value=show]").press("Enter");
            assertThat(hanna.page().locator("#problem")).containsText("Inget har visats");
            assertThat(hanna.page().locator("main")).not().containsText("Vera Exempel");
            hanna.page().locator("#protected-why").fill("Ringer upp om <b>hämtningen</b>");
            hanna.page().locator("button[value=show]").press("Enter");
            assertThat(hanna.page().locator(".facts dd").first()).containsText("Vera Exempel");
            assertThat(hanna.page().locator("main")).containsText("intyg-om-nils.pdf");
            inspection.of(hanna, "desk-revealed");
            hanna.page().locator("button[value=hide]").press("Enter");
            assertThat(hanna.page().locator("main")).not().containsText("Vera Exempel");
            hanna.page().locator("a", new LocatorOptions().setHasText("Vem har tittat?")).press("Enter");
            assertThat(hanna.page().locator("tbody")).containsText("Ringer upp om <b>hämtningen</b>");
            inspection.of(hanna, "desk-case-looks");
        }
        try (var ada = officer("ada")) {
            ada.page().locator(".tabsbar a", new LocatorOptions().setHasText("Vem har tittat")).press("Enter");
            ada.page().locator("#person").fill("20171212-2389");
            ada.page().locator("#officer").selectOption("hanna");
            ada.page().locator("main button.btn-primary").press("Enter");
            assertThat(ada.page()).hasURL(Pattern.compile("^((?!2389).)*$"));
            assertThat(ada.page().locator("#person")).hasValue("20171212-2389");
            assertThat(line(ada, "Bad att få se skyddade uppgifter").first()).containsText("Ringer upp om <b>hämtningen</b>");
            assertThat(line(ada, "Visades").first()).isVisible();
            assertThat(line(ada, "Ada Övning")).hasCount(0);
            inspection.of(ada, "desk-looks");
            var csv = new String(ada.download(ada.page().locator("a", new LocatorOptions().setHasText("CSV"))), StandardCharsets.UTF_8);
            assertTrue(csv.contains("Ringer upp om <b>hämtningen</b>") && csv.contains(reference), csv);
            assertFalse(csv.contains("2389"), csv);
            ada.page().locator("#officer").selectOption("ada");
            ada.page().locator("main button.btn-primary").press("Enter");
            assertThat(line(ada, "En lista som fil")).hasCount(1);
            assertThat(line(ada, "Vem som har tittat")).hasCount(2);
        }
        inspection.assertNoFaults();
    }

    @Test
    void nobody_without_the_right_sees_who_has_looked_shows_what_is_protected_or_lifts_the_mark() {
        for (var person : List.of("bo", "hanna")) {
            var officer = HttpVisitor.loggedIn(SharedInstallation.get(), "granvik", person);
            assertEquals(404, officer.get("/granvik/desk/looks").status(), person);
            assertEquals(404, officer.get("/granvik/desk/looks/looks.csv").status(), person);
        }
        var bo = HttpVisitor.loggedIn(SharedInstallation.get(), "granvik", "bo");
        assertEquals(404, bo.get("/granvik/desk/" + id + "/looks").status());
        var ada = HttpVisitor.loggedIn(SharedInstallation.get(), "granvik", "ada");
        var form = HtmlForm.in(ada.get("/granvik/desk/" + id).text()).stream().filter(each -> each.fields().containsKey("seq")).findFirst().orElseThrow();
        assertEquals(404, ada.post(form.to("/granvik/desk/" + id + "/protected").with("do", "show").with("text", "Nyfiken")).status());
        assertEquals(404, ada.post(form.with("do", "unmark").with("of", "identity")).status());
        assertFalse(ada.get("/granvik/desk/" + id).text().contains("Vera Exempel"));
    }

    private static void found(HttpVisitor officer, String words, boolean isFound) {
        var form = officer.open("/granvik/desk").form("/desk/find").with("q", words);
        var answer = officer.post(form);
        assertEquals(303, answer.status());
        var shown = officer.get(answer.location());
        assertEquals(isFound, shown.text().contains(id) || shown.location().contains(id), words);
    }

    private static Locator line(Visitor visitor, String text) {
        return visitor.page().locator("tbody tr", new LocatorOptions().setHasText(text));
    }

    private static Visitor officer(String person) {
        return browser.visitor(Looks.USUAL).logIn(person).goTo("desk");
    }
}

package se.samform.examples.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** An officer goes on holiday, and a colleague stands in. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AbsenceIT {

    private static final ZoneId GRANVIK = ZoneId.of("Europe/Stockholm");

    static Browser browser;

    @BeforeAll
    static void start() {
        SharedInstallation.get();
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void the_deputy_finds_the_cases_among_their_own_and_what_they_do_says_for_whom_until_the_officer_is_back() {
        var inspection = new Inspection();
        var reference = reported();
        try (var bo = officer("bo"); var ada = officer("ada")) {
            open(bo, "desk?view=open&sort=-received", reference);
            bo.press("Ta ärendet");
            away(bo, inspection);
            ada.goTo("desk?view=mine");
            assertThat(ada.page().locator(".page-head")).containsText("Du är ställföreträdare för Bo Provström");
            assertThat(line(ada, reference)).containsText("ställföreträdare för Bo Provström");
            inspection.of(ada, "desk-deputy");
            assertThat(line(ada.goTo("desk?sort=-received"), reference)).hasCount(1);
            open(ada, "desk?view=mine", reference);
            assertThat(ada.page().locator(".page-head")).containsText("ställföreträdare för Bo Provström");
            ada.page().locator("#note").fill("Jag har ringt");
            ada.page().locator("button[value=note]").click();
            assertThat(ada.page().locator(".timeline").first()).containsText("Du för Bo Provström skrev en intern anteckning");
            bo.goTo("desk/away").press("Jag är tillbaka");
            assertThat(bo.page().locator("[role=status]")).containsText("Du är inte borta längre");
            assertThat(line(ada.goTo("desk?view=mine"), reference)).hasCount(0);
        }
        inspection.assertNoFaults();
    }

    @Test
    void who_may_say_it_for_a_colleague_says_it_under_their_own_name_and_nobody_else_does() {
        var mira = visitor("mira");
        var today = LocalDate.now(GRANVIK).toString();
        var form = mira.get("/granvik/desk/away?officer=lo").form("/desk/away").with("do", "save").with("from", today).with("until", today).with("deputy", "");
        assertEquals("/granvik/desk/away?officer=lo&done=saved#done", mira.post(form).location());
        assertTrue(visitor("lo").get("/granvik/desk/away").text().contains("Mira Mallgren: borta från"), "who is away sees who said it");
        assertEquals("/granvik/desk/away?officer=lo&done=ended#done", mira.post(form.with("do", "end")).location());
        var bo = visitor("bo");
        assertEquals(404, bo.get("/granvik/desk/away?officer=lo").status());
        assertEquals(404, bo.post(bo.get("/granvik/desk/away").form("/desk/away").with("officer", "lo").with("do", "save").with("from", today).with("until", today)).status());
        assertFalse(visitor("lo").get("/granvik/desk/away").text().contains("Bo Provström: borta från"));
    }

    private static HttpVisitor visitor(String person) {
        return HttpVisitor.loggedIn(SharedInstallation.get(), "granvik", person);
    }

    /** What is wrong first is told, and what was typed stays. */
    private static void away(Visitor officer, Inspection inspection) {
        var today = LocalDate.now(GRANVIK);
        officer.goTo("desk").follow("Frånvaro");
        officer.page().locator("#from").fill(today.toString());
        officer.page().locator("#until").fill(today.minusDays(1).toString());
        officer.page().locator("#deputy").selectOption("Ada Övning");
        officer.press("Spara");
        assertThat(officer.page().locator("#problem")).containsText("Sista dagen kan inte vara före den första");
        assertThat(officer.page().locator("#deputy option:checked")).hasText("Ada Övning");
        assertThat(officer.page().locator("#problem")).isFocused();
        officer.page().locator("#problem a").press("Enter");
        assertThat(officer.page().locator("#until")).isFocused();
        assertThat(officer.page().locator("#until")).hasAccessibleDescription(Pattern.compile("Sista dagen kan inte vara före den första"));
        inspection.of(officer, "desk-away");
        officer.page().locator("#until").fill(today.plusDays(7).toString());
        officer.press("Spara");
        assertThat(officer.page().locator("[role=status]")).containsText("Det är sparat");
    }

    private static void open(Visitor officer, String list, String reference) {
        officer.goTo(list).page().locator("a.case", new LocatorOptions().setHasText(reference)).click();
    }

    private static Locator line(Visitor officer, String reference) {
        return officer.page().locator("tbody tr", new LocatorOptions().setHasText(reference));
    }

    private static Visitor officer(String person) {
        return browser.visitor(Looks.USUAL).logIn(person);
    }

    private static String reported() {
        try (var citizen = browser.visitor(Looks.USUAL)) {
            citizen.goTo("e/felanmalan").press("Börja");
            FaultReport.fillIn(citizen);
            citizen.press("Skicka in");
            return citizen.page().locator("aside dd.num").textContent().strip();
        }
    }
}

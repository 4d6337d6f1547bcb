package se.samform.examples.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** An officer goes on holiday, and a colleague stands in. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AbsenceIT {

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

    /** What is wrong first is told, and what was typed stays. */
    private static void away(Visitor officer, Inspection inspection) {
        var today = LocalDate.now();
        officer.goTo("desk").follow("Frånvaro");
        officer.page().locator("#from").fill(today.toString());
        officer.page().locator("#until").fill(today.minusDays(1).toString());
        officer.page().locator("#deputy").selectOption("Ada Övning");
        officer.press("Spara");
        assertThat(officer.page().locator("#problem")).containsText("Sista dagen kan inte vara före den första");
        assertThat(officer.page().locator("#deputy option:checked")).hasText("Ada Övning");
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

package se.samform.examples.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A case is registered at the desk and found by its number; the public reads of it what may be read, and nothing of what is marked. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublicDiaryIT {

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
    void an_officer_registers_a_case_and_the_public_reads_its_line_until_it_is_marked() {
        String reference = reported();
        try (var bo = browser.visitor(Looks.USUAL); var anybody = browser.visitor(Looks.WITHOUT_SCRIPT)) {
            bo.logIn("bo").goTo("desk/find?q=" + reference);
            bo.press("Diarieför");
            String number = bo.page().locator("section[aria-labelledby=registry] strong.num").textContent();
            bo.page().locator("#public-title").fill("Trasig enhörning");
            bo.press("Spara rubriken");
            anybody.goTo("diarium?q=ENHÖRNING");
            assertThat(anybody.page().locator("ul.rows li")).containsText(new String[] {number});
            assertThat(anybody.page().locator("ul.rows li")).containsText(new String[] {"Pågående"});
            bo.goTo("desk/find?q=" + number.replace(" ", "%20"));
            assertThat(bo.page().locator("h1 + p .num")).hasText(reference);
            bo.page().locator("section[aria-labelledby=registry] summary").click();
            bo.page().locator("#ground").fill("OSL 26:1");
            bo.press("Markera");
            anybody.goTo("diarium");
            assertThat(anybody.page().locator("ul.rows")).containsText(number);
            assertThat(anybody.page().locator("ul.rows")).containsText("uppgiften omfattas av sekretess");
            assertThat(anybody.page().locator("main")).not().containsText("enhörning");
            anybody.goTo("diarium?q=ENHÖRNING");
            assertThat(anybody.page().locator("ul.rows li")).hasCount(0);
        }
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

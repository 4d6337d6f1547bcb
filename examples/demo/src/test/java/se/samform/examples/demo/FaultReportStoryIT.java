package se.samform.examples.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.LocatorOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Someone who never logs in reports a fault, and follows it with the number and the key alone. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FaultReportStoryIT {

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
    void number_and_key_open_the_case_in_another_browser_and_a_wrong_key_does_not() {
        try (var passerBy = browser.visitor(Looks.USUAL); var atHome = browser.visitor(Looks.WITHOUT_SCRIPT)) {
            passerBy.goTo("e/felanmalan").press("Börja");
            FaultReport.fillIn(passerBy);
            assertThat(passerBy.page().locator("main")).containsText(FaultReport.FAULT);
            passerBy.press("Skicka in");
            var reference = kept(passerBy, "Ärendenummer");
            var key = kept(passerBy, "Nyckel");

            ask(atHome, reference, wrong(key));
            assertThat(atHome.page().locator("[role=alert]")).containsText("hör inte ihop");
            assertThat(atHome.page().locator("main")).not().containsText(FaultReport.PLACE);

            ask(atHome, reference, key.toLowerCase().replace("-", ""));
            assertThat(atHome.page().locator("aside")).containsText(reference);
            var sent = atHome.page().locator("details", new Page.LocatorOptions().setHasText("Svaren i ärendet"));
            sent.locator("summary").click();
            assertThat(sent).containsText(FaultReport.PLACE);
            assertThat(sent).containsText(FaultReport.FAULT);
        }
    }

    @Test
    void nobody_sees_the_case_without_the_key() {
        try (var passerBy = browser.visitor(Looks.USUAL); var stranger = browser.visitor(Looks.USUAL)) {
            passerBy.goTo("e/felanmalan").press("Börja");
            FaultReport.fillIn(passerBy);
            passerBy.press("Skicka in");
            var reference = kept(passerBy, "Ärendenummer");
            var address = passerBy.page().url();
            stranger.page().navigate(address);
            assertThat(stranger.page().locator("h1")).hasText("Logga in");
            assertThat(stranger.page().locator("body")).not().containsText(reference);
        }
    }

    private static void ask(Visitor visitor, String reference, String key) {
        visitor.goTo("follow");
        visitor.page().locator("#reference").fill(reference);
        visitor.page().locator("#key").fill(key);
        visitor.press("Visa ärendet");
    }

    private static String kept(Visitor visitor, String what) {
        return visitor.page().locator(".keep dl > div", new LocatorOptions().setHasText(what)).locator("dd").textContent().strip();
    }

    private static String wrong(String key) {
        return (key.startsWith("A") ? "B" : "A") + key.substring(1);
    }
}

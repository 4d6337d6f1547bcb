package se.samform.examples.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A representative applies in English for somebody else. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HomeCareStoryIT {

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
    void a_representative_applies_in_English_and_the_care_system_gets_it() {
        try (var johan = browser.visitor(Looks.USUAL)) {
            johan.goTo("e/hemtjanst?lang=en").follow("Log in and begin");
            johan.logIn("johan");
            assertThat(johan.page().locator("h1")).hasText("Apply for home care");
            johan.page().locator("form[action$='/drafts'] button").click();
            HomeCare.fillIn(johan);
            assertThat(johan.page().locator("html")).hasAttribute("lang", "en");
            assertThat(johan.page().locator("main")).containsText("Someone else, whom I represent");
            johan.page().locator("form[action$='/submit'] .btn-primary").click();
            cameToTheCareSystem(johan.page().locator("aside dd.num").textContent());
        }
    }

    private static void cameToTheCareSystem(String reference) {
        var care = ReceivingSystem.care(SharedInstallation.get());
        var delivery = care.awaited(reference);
        var submission = new String(care.part(delivery, "submission"), UTF_8);
        assertTrue(submission.contains("\"reason\":\"" + HomeCare.REASON + "\""), submission);
        assertArrayEquals(TinyPdf.bytes(), care.part(delivery, "attachment-1"));
        assertEquals(HomeCare.POWER, ReceivingSystem.fileName(delivery, "attachment-1"));
    }
}

package se.samform.examples.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** An officer chooses what they are mailed, is mailed of a new case, and comes to it from the mail. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OfficerMailIT {

    private static final Pattern LINK = Pattern.compile("http\\S+/desk/[0-9a-f-]{36}");
    private static Browser browser;

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
    void an_officer_chooses_and_is_mailed_of_what_comes_in() throws Exception {
        var inspection = new Inspection();
        try (var hanna = browser.visitor(Looks.USUAL)) {
            hanna.logIn("hanna").goTo("desk/notices");
            hanna.follow("Så får du veta");
            inspection.of(hanna, "desk-notice-settings");
            assertThat(hanna.page().locator("main")).containsText("hanna@granvik.invalid");
            assertThat(hanna.page().locator("#n-assigned option[value='off']")).hasCount(0);
            hanna.page().locator("#n-new-note").selectOption("off");
            hanna.page().locator("#digest").selectOption("08:00");
            hanna.page().locator("main button").focus();
            hanna.page().keyboard().press("Enter");
            assertThat(hanna.page().locator("#n-new-note")).hasValue("off");
            assertThat(hanna.page().locator("#digest")).hasValue("08:00");
            inspection.of(hanna, "desk-notice-settings-saved");

            var citizen = RestCaller.loggedIn(SharedInstallation.get(), "granvik", "johan");
            var draft = citizen.start("skolskjuts").getString("id");
            citizen.answer(draft, RestCaller.answers(Skolskjuts.CHILD, Skolskjuts.SCHOOL, Skolskjuts.DAYS, Skolskjuts.CONTACT));
            citizen.attach(draft, "certificate", "intyg.pdf", Skolskjuts.certificate());
            var reference = RestCaller.created(citizen.submit(draft)).getString("reference");

            var text = Letters.about(reference, "hanna@granvik.invalid").getContent().toString();
            assertTrue(text.contains("Nytt ärende " + reference), text);
            assertFalse(text.contains("Johan") || text.contains("intyg"), text);
            assertTrue(Letters.about(reference, "skolskjuts@granvik.invalid").getSubject().contains(reference));
            var link = LINK.matcher(text);
            assertTrue(link.find(), text);
            hanna.page().navigate(link.group());
            assertThat(hanna.page().locator("main")).containsText(reference);
            assertThat(hanna.page().locator("main")).not().containsText("E-post till dem som arbetar");
        }
        inspection.assertNoFaults();
    }
}

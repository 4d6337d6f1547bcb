package se.samform.examples.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A citizen chooses how they are told, with the keyboard alone, and is told so by who sends the municipality's post. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PostIT {

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
    void who_wishes_text_messages_gets_them_from_then_on() {
        var inspection = new Inspection();
        var post = PostOffice.of(SharedInstallation.get());
        try (var johan = browser.visitor(Looks.USUAL)) {
            johan.logIn("johan").goTo("my");
            johan.follow("Så får du veta");
            inspection.of(johan, "notice-settings");
            johan.page().locator("#sms-received").focus();
            johan.page().keyboard().press("Space");
            johan.page().locator("#sms-message").focus();
            johan.page().keyboard().press("Space");
            johan.page().locator("main button").focus();
            johan.page().keyboard().press("Enter");
            assertThat(johan.page().getByRole(AriaRole.STATUS).first()).containsText("Sparat");
            assertThat(johan.page().locator("#sms-received")).isChecked();
            assertThat(johan.page().locator("#sms-progress")).not().isChecked();

            var citizen = RestCaller.loggedIn(SharedInstallation.get(), "granvik", "johan");
            var draft = citizen.start("skolskjuts").getString("id");
            citizen.answer(draft, RestCaller.answers(Skolskjuts.CHILD, Skolskjuts.SCHOOL, Skolskjuts.DAYS, Skolskjuts.CONTACT));
            citizen.attach(draft, "certificate", "intyg.pdf", Skolskjuts.certificate());
            var reference = RestCaller.created(citizen.submit(draft)).getString("reference");
            var told = Eventually.get("a text message", () -> post.about(reference), all -> all.size() == 1).getFirst();
            assertEquals("sms", told.getString("channel"));
            assertEquals("+46", told.getJsonObject("to").getString("phone").substring(0, 3));

            johan.page().navigate(post.url() + "/");
            assertThat(johan.page().getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Lämnat"))).isVisible();
            inspection.of(johan, "post-office");
        }
        inspection.assertNoFaults();
    }
}

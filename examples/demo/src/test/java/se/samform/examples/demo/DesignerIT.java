package se.samform.examples.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Somebody who never programmed builds an e-service from nothing, publishes it, and it is used. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DesignerIT {

    private static final String KEY = "boendeparkering";

    static Browser browser;

    private final Inspection inspection = new Inspection();

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
    void an_e_service_is_built_from_nothing_published_filled_in_and_found_by_an_officer() {
        String howLong;
        String reference;
        try (var ada = browser.visitor(Looks.USUAL)) {
            ada.goTo("desk/services/new").logIn("ada");
            howLong = build(ada.page());
            inspection.of(ada, "designer-form");
            publish(ada.page());
            ada.page().locator("[name='authority']").selectOption(new SelectOption().setLabel("Bygg- och miljönämnden"));
            ada.page().locator("[name='unit.handlaggande-enhet']").selectOption(new SelectOption().setLabel("Parkenheten"));
            ada.page().locator("main form .btn-primary").click();
            assertThat(ada.page().locator("#done")).isVisible();
            ada.assertNoComplaints();
        }
        inspection.assertNoFaults();
        try (var passerBy = browser.visitor(Looks.WITHOUT_SCRIPT)) {
            passerBy.goTo("e/" + KEY).press("Börja");
            assertThat(passerBy.form().question("beskrivning")).containsText("Varför behöver du parkera här?");
            passerBy.form().write("beskrivning", "Jag bor på Ekgatan.");
            passerBy.hands().check(passerBy.form().named(howLong).first());
            passerBy.form().next("review");
            passerBy.press("Skicka in");
            reference = passerBy.page().locator(".keep dl > div", new Page.LocatorOptions().setHasText("Ärendenummer")).locator("dd").textContent().strip();
        }
        try (var bo = browser.visitor(Looks.USUAL)) {
            bo.goTo("desk").logIn("bo");
            bo.page().locator("#find").fill(reference);
            bo.page().locator("#find").press("Enter");
            assertThat(bo.page().locator("main")).containsText("Jag bor på Ekgatan.");
        }
    }

    /** @return the path of the question that has options */
    private static String build(Page page) {
        page.locator("#title").fill("Boendeparkering");
        page.locator("form:has(#title) button").click();
        FrameLocator form = page.frameLocator("#canvas");
        page.locator("#_tree a[data-path='beskrivning']").click();
        var label = page.locator("[name='steps/uppgifter/questions/beskrivning/label/sv']");
        label.fill("Varför behöver du parkera här?");
        assertThat(form.locator(".picked")).containsText("Varför behöver du parkera här?");
        assertThat(undo(page)).hasAttribute("title", Pattern.compile("^Ångra: .*Varför behöver du parkera här.*"));

        page.locator("[data-types]").click();
        page.locator("#_sought").fill("ett av flera");
        page.locator("#_types li:not([hidden]) button").first().click();
        var current = page.locator("#_tree a[aria-current]");
        assertThat(current).not().hasAttribute("data-path", "beskrivning");
        String path = current.getAttribute("data-path");
        page.locator("#_settings input[lang=sv]").first().fill("Hur länge?");
        assertThat(current).containsText("Hur länge?");
        assertThat(undo(page)).hasAttribute("title", Pattern.compile(".*Hur länge.*"));

        current.focus();
        page.keyboard().press("Alt+ArrowUp");
        assertThat(questions(page).first()).containsText("Hur länge?");
        page.locator("#_tree a").first().focus();
        page.keyboard().press("Control+Z");
        assertThat(questions(page).first()).containsText("Varför behöver du parkera här?");
        undo(page).click();
        assertThat(questions(page).nth(1)).not().containsText("Hur länge?");
        page.locator("#_bar .redo button").click();
        assertThat(questions(page).nth(1)).containsText("Hur länge?");
        assertThat(page.locator("#_findings")).containsText("Texten finns inte på engelska");
        page.locator("#_tree a[href='?at=head']").click();
        page.locator("[name='title/en']").fill("Parking for residents");
        assertThat(page.locator("#_findings")).containsText("Inget att anmärka");
        page.locator("#_tree a[data-path='beskrivning']").click();
        assertThat(form.locator(".picked")).isVisible();
        return path;
    }

    private static Locator undo(Page page) {
        return page.locator("#_bar .undo button");
    }

    private static Locator questions(Page page) {
        return page.locator("#_tree a[data-path]");
    }

    private static void publish(Page page) {
        page.getByText("Publicera…").click();
        assertThat(page.locator("main")).containsText("Det blir den första versionen");
        page.locator("button[value=publish]").click();
        assertThat(page.locator("#problem")).containsText("Skriv varför du publicerar");
        page.locator("#why").fill("Ny e-tjänst för boende");
        page.locator("button[value=publish]").click();
        assertThat(page.locator("#done")).containsText("Den nya versionen är publicerad");
        assertThat(page).hasURL(Pattern.compile(".*/desk/services/" + KEY + "/binding.*"));
    }
}

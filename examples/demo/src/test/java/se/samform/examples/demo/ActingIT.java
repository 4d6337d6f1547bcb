package se.samform.examples.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Vera acts for her firm, of which Johan is a signatory too, and for one of her children, of whom he has custody too. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ActingIT {

    private static final String FIRM = "Granviks Bygg & Trä AB";
    private static final String NILS = "Nils Påhitt";
    private static final Pattern RECEIPT = Pattern.compile(".*/receipt");

    static Browser browser;
    static Registers registers;

    @BeforeAll
    static void start() {
        registers = Registers.of(SharedInstallation.get());
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        registers.behave("normal");
        browser.close();
    }

    @ParameterizedTest(name = "with script {0}")
    @ValueSource(booleans = {true, false})
    void what_is_handed_in_for_a_firm_is_seen_by_all_who_act_for_it_and_by_nobody_for_themselves(boolean script) {
        var looks = script ? Looks.USUAL : Looks.WITHOUT_SCRIPT;
        var inspection = new Inspection();
        try (var vera = browser.visitor(looks); var johan = browser.visitor(looks); var bo = browser.visitor(looks)) {
            vera.logIn("vera").goTo("my").follow("Företräd ett företag");
            if (script) inspection.of(vera, "acting");
            choose(vera, FIRM);
            assertThat(vera.page().locator("[role=status]").first()).containsText("Du företräder nu " + FIRM);
            assertThat(vera.page().locator("header .acting")).containsText("Du företräder " + FIRM);
            if (script) inspection.of(vera, "my-acting");
            vera.goTo("e/felanmalan").press("Börja");
            var draft = vera.page().url().replaceAll(".*/d/|/what.*", "");
            assertThat(actAs(johan, "johan", FIRM).locator("[aria-labelledby=drafts] a[href$='d/" + draft + "']").first()).isVisible();
            FaultReport.fillInNamed(vera);
            vera.press("Skicka in");
            assertThat(vera.page()).hasURL(RECEIPT);
            assertThat(johan.goTo("my/" + draft).page().locator(".timeline")).containsText("Vera Exempel företrädde " + FIRM + " (559990-0015)");

            bo.logIn("bo").goTo("desk/" + draft);
            assertThat(bo.page().locator("[aria-labelledby=history]")).containsText("Vera Exempel företrädde " + FIRM);
            assertThat(bo.page().locator("[aria-labelledby=parties]")).containsText("Företrädare");
            var receipt = PdfText.of(vera.page().request().get(SharedInstallation.granvik("my/" + draft + "/receipt.pdf")).body());
            assertTrue(receipt.contains("Vera Exempel för"), receipt);

            choose(vera.goTo("acting"), "Vera Exempel");
            assertThat(vera.page().locator("header .acting")).hasCount(0);
            assertEquals(404, vera.page().request().get(SharedInstallation.granvik("my/" + draft)).status(), "for herself it isn't hers");
        }
        inspection.assertNoFaults();
    }

    @Test
    void a_child_is_the_applicant_and_the_other_guardian_sees_what_came_in_and_no_draft() {
        try (var vera = browser.visitor(Looks.USUAL); var johan = browser.visitor(Looks.USUAL)) {
            var offered = vera.logIn("vera").goTo("acting").page().locator("main form");
            assertThat(offered).containsText("20170101-2393. Gemensam vårdnad");
            assertThat(offered).containsText("20100101-2382. Du har ensam vårdnad");
            assertThat(offered.locator("input[value^=guardian]")).hasCount(3);
            choose(vera, NILS);
            vera.goTo("e/felanmalan").press("Börja");
            var draft = vera.page().url().replaceAll(".*/d/|/what.*", "");
            actAs(johan, "johan", NILS);
            assertEquals(404, johan.page().request().get(SharedInstallation.granvik("d/" + draft + "/what")).status());
            FaultReport.fillInNamed(vera);
            vera.press("Skicka in");
            assertThat(vera.page()).hasURL(RECEIPT);
            assertThat(johan.goTo("my/" + draft).page().locator(".timeline")).containsText("Vera Exempel företrädde " + NILS + " som vårdnadshavare (gemensam vårdnad)");
        }
    }

    @Test
    void a_page_that_was_shown_for_somebody_else_can_not_be_sent_and_nobody_acts_by_typing_a_number() {
        var vera = HttpVisitor.loggedIn(SharedInstallation.get(), "granvik", "vera");
        var start = vera.get("/granvik/e/felanmalan").form("/drafts");
        var page = vera.get("/granvik/acting").form("/acting");
        assertEquals(409, vera.post(page.with("whom", "organisation:5599900023")).status(), "not one of hers");
        assertEquals(409, vera.post(page.with("whom", "guardian:201401012396")).status(), "not her child");
        assertEquals(303, vera.post(page.with("whom", "organisation:5599900015")).status());
        assertEquals(403, vera.post(start).status(), "it was shown to her");
        assertEquals(303, vera.post(vera.get("/granvik/e/felanmalan").form("/drafts")).status());
    }

    @Test
    void while_the_register_is_down_nothing_is_done_in_its_name_and_the_page_says_why() {
        try (var vera = browser.visitor(Looks.WITHOUT_SCRIPT)) {
            actAs(vera, "vera", FIRM);
            vera.goTo("e/felanmalan").press("Börja");
            FaultReport.fillInNamed(vera);
            registers.behave("down");
            vera.press("Skicka in");
            assertThat(vera.page().locator("#problem")).containsText("svarar inte just nu");
            assertThat(vera.page().locator("#problem")).containsText("inget skickades");
            assertThat(vera.page().locator("header .acting")).containsText("Du kan inte företräda " + FIRM);
            assertThat(vera.goTo("my").page()).hasURL(Pattern.compile(".*/acting\\?lost"));
            choose(vera, "Vera Exempel");
            assertThat(vera.page().locator("[role=status]").first()).containsText("Du gör nu dina egna ärenden");
        } finally {
            registers.behave("normal");
        }
        try (var vera = browser.visitor(Looks.WITHOUT_SCRIPT)) {
            vera.logIn("vera");
            Eventually.get("the register is asked again", () -> vera.goTo("acting").page().locator("main input[value^=organisation]").count(), found -> found > 1);
        }
    }

    private static Page actAs(Visitor visitor, String person, String whom) {
        choose(visitor.logIn(person).goTo("acting"), whom);
        return visitor.page();
    }

    private static void choose(Visitor visitor, String whom) {
        visitor.page().locator("main .choice label", new LocatorOptions().setHasText(whom)).click();
        assertThat(visitor.page().getByRole(AriaRole.RADIO, new GetByRoleOptions().setName(whom))).isChecked();
        visitor.page().locator("main form button").press("Enter");
    }
}

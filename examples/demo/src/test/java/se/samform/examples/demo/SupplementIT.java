package se.samform.examples.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An officer asks for what is missing, the citizen answers just that, and the officer sees what differs. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SupplementIT {

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

    @ParameterizedTest(name = "with script {0}")
    @ValueSource(booleans = {true, false})
    void what_is_missing_is_asked_for_answered_and_compared(boolean script) {
        var looks = script ? Looks.USUAL : Looks.WITHOUT_SCRIPT;
        var inspection = new Inspection();
        var citizen = RestCaller.loggedIn(SharedInstallation.get(), "granvik", "vera");
        var draft = citizen.start("skolskjuts").getString("id");
        citizen.answer(draft, RestCaller.answers(Skolskjuts.CHILD, Skolskjuts.SCHOOL, Skolskjuts.DAYS, Skolskjuts.CONTACT));
        citizen.attach(draft, "certificate", "intyg.pdf", Skolskjuts.certificate());
        var kase = RestCaller.created(citizen.submit(draft)).getString("id");
        try (var hanna = browser.visitor(looks); var vera = browser.visitor(looks)) {
            hanna.logIn("hanna").goTo("desk/" + kase);
            hanna.press("Ta ärendet");
            hanna.page().locator("button[name='to'][value='in-progress']").click();
            ask(hanna, kase, inspection, script);
            vera.logIn("vera").goTo("my");
            assertThat(vera.page().locator("[aria-labelledby=waiting] li", new LocatorOptions().setHas(vera.page().locator("a[href$='" + kase + "']"))))
                    .containsText("svara senast");
            vera.page().locator("[aria-labelledby=waiting] a[href$='" + kase + "#asked']").click();
            assertThat(vera.page().locator("[aria-labelledby=asked] li")).hasText(new String[] {"Årskurs", "Läkarintyg"});
            assertThat(vera.page().locator("#feedback")).hasCount(0);
            if (script) {
                inspection.of(vera, "supplement-asked");
            }
            answer(vera, inspection, script);
            hanna.goTo("desk/" + kase);
            hanna.follow("Jämför svaren");
            var rows = hanna.page().locator("table.compare tbody tr");
            assertThat(rows).hasCount(2);
            assertThat(rows.first()).containsText("Ändrat");
            assertThat(rows.first().locator("del")).hasText("Årskurs 2");
            assertThat(rows.first().locator("ins")).hasText("Årskurs 3");
            assertThat(rows.last()).containsText("intyg.pdf");
            assertThat(rows.last()).containsText("nytt intyg.pdf");
            if (script) {
                inspection.of(hanna, "desk-compare");
            }
            var receipt = PdfText.of(citizen.get("cases/" + kase + "/receipt.pdf").bytes());
            assertTrue(receipt.contains("nytt intyg.pdf") && receipt.contains("Kompletterat"), receipt);
            var first = vera.page().locator("aside a[href$='my/" + kase + "/receipts/1']");
            assertThat(first).containsText("Kvittens");
            var earlier = PdfText.of(vera.page().request().get(SharedInstallation.granvik("my/" + kase + "/receipts/1")).body());
            assertTrue(earlier.contains("Inkom") && !earlier.contains("Kompletterat") && !earlier.contains("nytt intyg.pdf"), earlier);
            assertEquals(404, vera.page().request().get(SharedInstallation.granvik("my/" + kase + "/receipts/3")).status());
        }
        assertEquals(409, citizen.send("POST", "cases/" + kase + "/supplement", Map.of(), BodyPublishers.noBody()).status());
        var whole = RestCaller.json(citizen.get("cases/" + kase));
        assertEquals(2, whole.getJsonArray("submissions").size());
        var receipts = whole.getJsonArray("documents").getValuesAs(JsonObject.class).stream()
            .map(each -> PdfText.of(citizen.get(each.getString("href").replaceAll(".*/v1/", "")).bytes())).toList();
        assertEquals(List.of(false, true), receipts.stream().map(text -> text.contains("Kompletterat")).toList(), "each is its own");
        assertEquals(404, citizen.get("cases/" + kase + "/receipts/3").status());
        inspection.assertNoFaults();
    }

    /** With the keyboard alone. Two days that can't be are refused, and what was typed stays. */
    private static void ask(Visitor hanna, String kase, Inspection inspection, boolean script) {
        var page = hanna.page();
        if (script) {
            hanna.goTo("desk/" + kase + "?view=mine");
            page.keyboard().press("s");
            assertThat(page).hasURL(Pattern.compile(".*/ask\\?view=mine"));
        } else {
            hanna.goTo("desk/" + kase + "/ask?view=mine");
        }
        assertThat(page.locator("#a-other-school")).containsText("Visas inte med de svar som finns");
        for (var question : new String[] {"grade", "certificate"}) {
            page.locator("#q-" + question).focus();
            page.keyboard().press("Space");
        }
        page.locator("#text").fill("Intyget är för gammalt, och årskursen stämmer inte.");
        page.locator("#due").fill("2020-01-01");
        page.locator("#due").press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Dagen har varit");
        assertThat(page.locator("#q-grade")).isChecked();
        if (script) {
            inspection.of(hanna, "desk-ask");
        }
        page.locator("#due").fill(LocalDate.now().plusDays(14).toString());
        page.locator("main form.case-grid button.btn-primary").focus();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Begäran är skickad");
        assertThat(page.locator("a[data-key=u]")).hasText("Mina ärenden");
        assertThat(page.locator("h1")).isVisible();
    }

    private static void answer(Visitor vera, Inspection inspection, boolean script) {
        var page = vera.page();
        vera.press("Svara på frågorna");
        assertThat(page.locator("#_questions > .question, #_questions .question[data-k]").first()).isVisible();
        assertThat(page.locator(".question[data-k='reason']")).hasCount(0);
        vera.form().pick("grade", "3");
        page.locator("button[name='_remove']").click();
        vera.form().attach("certificate", TinyPdf.named("nytt intyg.pdf"));
        if (script) {
            inspection.of(vera, "supplement-step");
        }
        vera.form().next("review");
        assertThat(page.locator("dl.summary dt")).hasText(new String[] {"Årskurs", "Läkarintyg"});
        if (script) {
            inspection.of(vera, "supplement-review");
        }
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Skicka kompletteringen")).click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Kompletteringen har kommit in");
        assertThat(page.locator("[aria-labelledby=asked]")).hasCount(0);
    }
}

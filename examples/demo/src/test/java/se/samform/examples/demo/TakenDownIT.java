package se.samform.examples.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page.LocatorOptions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody at the desk fills in for who phones or has come: hands it in for them, or leaves the rest to them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TakenDownIT {

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

    @ParameterizedTest(name = "with script {0}")
    @ValueSource(booleans = {true, false})
    void what_is_taken_down_on_the_phone_is_the_persons_case_and_says_who_did_it(boolean script) {
        var looks = script ? Looks.USUAL : Looks.WITHOUT_SCRIPT;
        var inspection = new Inspection();
        try (var kaj = browser.visitor(looks); var bo = browser.visitor(looks); var vera = browser.visitor(looks)) {
            kaj.logIn("kaj").goTo("desk/register");
            kaj.page().locator("#service").selectOption("felanmalan");
            kaj.page().locator("#number").fill("121212-1212");
            kaj.page().locator("#way").selectOption("phone");
            kaj.page().locator("#number").press("Enter");
            assertThat(kaj.page().locator("#problem")).containsText("tolv siffror");
            assertThat(kaj.page().locator("#number")).hasValue("121212-1212");
            assertThat(kaj.page().locator("#number")).hasAttribute("aria-describedby", "number-hint number-error");
            assertThat(kaj.page().locator("#number-error")).containsText("tolv siffror");
            if (script) inspection.of(kaj, "desk-register-problem");
            kaj.page().locator("#number").fill("19121212-1212");
            kaj.page().locator("#number").press("Enter");
            kaj.form().at("what");
            assertThat(kaj.page().locator(".notice h2").first()).hasText("Du fyller i åt 19121212-1212");
            assertFalse(kaj.page().url().contains("1212"), kaj.page().url());
            if (script) inspection.of(kaj, "step-behalf");
            var draft = kaj.page().url().replaceAll(".*/d/|/what.*", "");
            assertEquals(404, bo.logIn("bo").page().request().get(SharedInstallation.granvik("d/" + draft + "/what")).status());
            FaultReport.fillIn(kaj);
            assertThat(kaj.page().locator(".notice h2").first()).hasText("Du fyller i åt 19121212-1212");
            if (script) inspection.of(kaj, "review-behalf");
            kaj.press("Skicka in");
            assertThat(kaj.page().locator("[role=status]").first()).containsText("Ärendet är registrerat");
            assertThat(kaj.page()).hasURL(Pattern.compile(".*/desk/person/case/" + draft + ".*"));
            if (script) inspection.of(kaj, "desk-contact-registered");
            for (var old : List.of("d/" + draft, "d/" + draft + "/what", "d/" + draft + "/review")) {
                assertThat(kaj.goTo(old).page()).hasURL(Pattern.compile(".*/desk/person/case/" + draft));
            }
            assertEquals(404, bo.page().request().get(SharedInstallation.granvik("d/" + draft)).status());

            bo.goTo("desk/" + draft);
            assertThat(bo.page().locator("[aria-labelledby=history]")).containsText("Kaj Kontakt fyllde i åt sökanden, per telefon");
            vera.logIn("vera").goTo("my/" + draft);
            assertThat(vera.page().locator(".timeline").first()).containsText("Ifyllt åt dig av kommunen, per telefon");
            var receipt = PdfText.of(RestCaller.loggedIn(SharedInstallation.get(), "granvik", "vera").get("cases/" + draft + "/receipt.pdf").bytes());
            assertTrue(receipt.contains("Kaj Kontakt, per telefon"), receipt);
        }
        inspection.assertNoFaults();
    }

    @Test
    void what_is_begun_at_the_counter_is_handed_over_and_handed_in_by_the_person() {
        var inspection = new Inspection();
        try (var bo = browser.visitor(Looks.USUAL); var johan = browser.visitor(Looks.USUAL)) {
            long before = looksOfBoAtJohan();
            bo.logIn("bo").goTo("desk").page().locator(".sidebar a[href$='desk/register']").press("Enter");
            bo.page().locator("#service").selectOption("felanmalan");
            bo.page().locator("#number").fill("19900101-2385");
            bo.page().locator("#way").selectOption("counter");
            bo.page().locator("main form button").press("Enter");
            bo.form().at("what");
            assertEquals(before + 1, looksOfBoAtJohan(), "registers may be asked about him: that is a look");
            bo.form().choose("acute", "no").choose("category", "park").write("description", FaultReport.FAULT).next("where");
            var draft = bo.page().url().replaceAll(".*/d/|/where.*", "");
            assertThat(bo.goTo("desk/register").page().locator("[aria-labelledby=begun] a[href$='" + draft + "']")).isVisible();
            inspection.of(bo, "desk-register");
            bo.goTo("d/" + draft).page().locator("button[value=hand-over]").press("Enter");
            assertThat(bo.page().locator("[role=status]")).containsText("Utkastet är överlämnat");
            assertEquals(404, bo.page().request().get(SharedInstallation.granvik("d/" + draft)).status());

            johan.logIn("johan").goTo("my");
            var line = johan.page().locator("[aria-labelledby=drafts] li", new LocatorOptions().setHas(johan.page().locator("a[href$='" + draft + "']")));
            assertThat(line).containsText("Påbörjad tillsammans med Bo Provström");
            inspection.of(johan, "my-cases-begun-with");
            line.locator("a").first().press("Enter");
            assertThat(johan.page().locator("main")).not().containsText("Du fyller i åt");
            johan.form().at("where").write("place", FaultReport.PLACE).next("reply");
            johan.form().choose("wants-reply", "no").next("review");
            johan.press("Skicka in");
            johan.goTo("my/" + draft);
            assertThat(johan.page().locator(".timeline").first()).containsText("Du skickade in");
        }
        inspection.assertNoFaults();
    }

    /** At the counter: one writes at one screen, one at another. */
    @Test
    void what_two_windows_write_at_once_is_told_side_by_side_and_nothing_is_lost() {
        var one = HttpVisitor.loggedIn(SharedInstallation.get(), "granvik", "bo");
        var other = HttpVisitor.loggedIn(SharedInstallation.get(), "granvik", "bo");
        var step = one.post(one.get("/granvik/desk/register").form("/desk/register").with("service", "felanmalan").with("number", "").with("way", "counter")).location();
        var first = one.get(step).form("/what").with("acute", "no").with("category", "park").with("_go", "next");
        var second = other.get(step).form("/what").with("acute", "no").with("category", "park").with("_go", "next");
        assertEquals(303, one.post(first.with("description", "Gungan är trasig")).status());
        var told = other.post(second.with("description", "Bänken är trasig"));
        assertEquals(409, told.status());
        assertTrue(told.text().contains("Det här är sparat nu, där du har skrivit något annat"), told.text());
        assertTrue(told.text().contains(">Gungan är trasig<") && told.text().contains(">Bänken är trasig<"), told.text());
        assertTrue(other.get(step).text().contains(">Gungan är trasig<"), "what was saved first stands until somebody has seen both");
        var both = told.form("/what").with("acute", "no").with("category", "park").with("_go", "next").with("description", "Gungan och bänken är trasiga");
        assertEquals(303, other.post(both).status());
        assertTrue(one.get(step).text().contains(">Gungan och bänken är trasiga<"));
    }

    /** A complaint that came by letter, from somebody who gave no number. */
    @Test
    void who_has_no_number_gets_a_key_that_is_shown_once_and_answers_with_it_what_is_asked_again() {
        var inspection = new Inspection();
        try (var tor = browser.visitor(Looks.USUAL); var neighbour = browser.visitor(Looks.WITHOUT_SCRIPT)) {
            tor.logIn("tor").goTo("desk/register");
            tor.page().locator("#service").selectOption("bullerklagomal");
            tor.page().locator("#way").selectOption("letter");
            tor.page().locator("main form button").press("Enter");
            complain(tor);
            tor.press("Skicka in");
            assertThat(tor.page().locator("h1")).hasText("Nyckel att följa ärendet med");
            var kase = tor.page().url().replaceAll(".*/register/|/key.*", "");
            tor.press("Visa nyckeln");
            var reference = kept(tor, "Ärendenummer");
            var key = kept(tor, "Nyckel");
            inspection.of(tor, "desk-key");
            assertThat(tor.goTo("desk/register/" + kase + "/key").page().locator("main")).containsText("Nyckeln har visats redan");
            assertThat(tor.page().locator("main")).not().containsText(key);
            ask(tor, kase);

            neighbour.goTo("follow").page().locator("#reference").fill(reference);
            neighbour.page().locator("#key").fill(key);
            neighbour.press("Visa ärendet");
            neighbour.press("Svara på frågorna");
            neighbour.form().write("story", "Basen hörs genom väggen, mest på fredagar.").next("review");
            neighbour.press("Skicka kompletteringen");
            assertThat(neighbour.page().locator("[role=status]").first()).containsText("Kompletteringen har kommit in");
            assertThat(tor.goTo("desk/" + kase + "/compare").page().locator("main")).containsText("mest på fredagar");
        }
        inspection.assertNoFaults();
    }

    private static void complain(Visitor visitor) {
        var day = LocalDate.now().minusDays(3).toString();
        visitor.form().at("what").open("kind", "sound").choose("kind", "music").brings("neighbour").choose("neighbour", "yes")
                .choose("ongoing", "yes").brings("since").write("since", day).write("story", "Basen hörs genom väggen.").next("where");
        visitor.form().choose("source", "restaurant").write("place.description", "Storgatan 1, på gården").choose("contacted", "no").brings("talk").next("diary");
        visitor.form().write("diary.1.day", day).write("diary.1.from", "22:30").choose("diary.1.effect", "slept-badly").next("you");
        visitor.form().choose("anonymous", "yes").brings("no-answer").next("review");
    }

    private static void ask(Visitor tor, String kase) {
        tor.goTo("desk/" + kase).press("Ta ärendet");
        tor.page().locator("button[name='to'][value='in-progress']").click();
        tor.goTo("desk/" + kase + "/ask").page().locator("#q-story").press("Space");
        tor.page().locator("#text").fill("Berätta mer.");
        tor.page().locator("main form.case-grid button.btn-primary").press("Enter");
        assertThat(tor.page().locator("[role=status]").first()).containsText("Begäran är skickad");
    }

    private static String kept(Visitor visitor, String what) {
        return visitor.page().locator(".keep dl > div", new LocatorOptions().setHasText(what)).locator("dd").textContent().strip();
    }

    /** How often it is written that he searched for him, as whoever sees to that reads it. */
    private static long looksOfBoAtJohan() {
        var ada = HttpVisitor.loggedIn(SharedInstallation.get(), "granvik", "ada");
        var form = ada.get("/granvik/desk/looks").form("/desk/looks").with(Map.of("person", "19900101-2385", "officer", "bo"));
        return Pattern.compile("Sökte på en person").matcher(ada.get(ada.post(form).location()).text()).results().count();
    }
}

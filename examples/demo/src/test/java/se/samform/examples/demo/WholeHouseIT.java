package se.samform.examples.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page.LocatorOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** One choice of a school, and all who have to do with it: two guardians, the contact centre and two officers, who have keys alone. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WholeHouseIT {

    private static final String NILS = "201701012393";
    private static final String VERA = "19121212-1212";
    private static final String WHY = "Granskolan har en plats kvar.";
    private static final String SAID = "Vi flyttar i <mars>";

    static Browser browser;
    private final Inspection inspection = new Inspection();
    private final Visitor vera = browser.visitor(Looks.KEYS_ALONE);
    private final Visitor johan = browser.visitor(Looks.KEYS_ALONE);
    private final Visitor kaj = browser.visitor(Looks.KEYS_ALONE);
    private final Visitor pia = browser.visitor(Looks.KEYS_ALONE);
    private final Visitor eli = browser.visitor(Looks.KEYS_ALONE);
    private String kase;
    private String reference;

    @BeforeAll
    static void start() {
        SharedInstallation.get();
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @AfterEach
    void leave() {
        vera.close();
        johan.close();
        kaj.close();
        pia.close();
        eli.close();
    }

    @Test
    void two_guardians_sign_the_contact_centre_writes_one_officer_passes_it_to_another_and_both_guardians_see_the_decision() {
        theGuardiansSign();
        theContactCentreFindsHerAndWrites();
        oneOfficerReadsAsksAndPassesItOn();
        sheAnswers();
        theOtherDecides();
        bothSeeIt();
        inspection.assertNoFaults();
    }

    private void theGuardiansSign() {
        vera.logIn("vera").goTo("e/skolval").hands().press(vera.page().locator("form[action$='/drafts'] button"));
        vera.form().at("child").choose("child", NILS)
            .write("home.street", "björkvägen 3").look("home.street").take("home.street", "Björkvägen 3").choose("grade", "4").next("other");
        vera.form().choose("agreed", "yes").brings("guardian").write("guardian.firstName", "Johan").write("guardian.lastName", "Påhitt")
            .write("guardian.personalNumber", "19900101-2385").write("guardian.email", "johan@exempel.invalid").next("wish");
        vera.form().rank("wishes", 1, "granskolan").pick("present", "school-3").choose("outside", "no").choose("sibling", "no").next("contact");
        vera.form().next("review");
        vera.press("Skicka för underskrift");
        kase = vera.page().url().replaceAll(".*/d/|/signing.*", "");
        johan.logIn("johan").goTo("my").hands().press(johan.page().locator("[aria-labelledby=to-sign] h3 a").last());
        johan.hands().press(johan.page().locator("button[value=sign]"));
        assertThat(johan.page().locator("main div[role=status]")).containsText("Du har skrivit under");
        vera.goTo("my/" + kase + "/receipt");
        reference = vera.page().locator("aside dd.num").first().textContent();
        inspection.of(vera, "house-receipt");
        johan.goTo("my");
        assertThat(johan.page().locator("[aria-labelledby=signed] li", new LocatorOptions().setHasText(reference))).containsText("Inkommen");
        inspection.of(johan, "house-signed");
        johan.page().locator("[aria-labelledby=signed] li", new LocatorOptions().setHasText(reference)).locator("a").press("Enter");
        assertThat(johan.page().locator("main")).containsText("Du skrev under det här");
        assertThat(johan.page().locator("main")).containsText("Granskolan");
        assertThat(johan.page().locator("#text")).hasCount(0);
        assertThat(johan.page().locator("main")).not().containsText("Du skickade in");
        inspection.of(johan, "house-signed-case");
    }

    /** Neither the address nor the title says whom he looked up, and he reads no answers. */
    private void theContactCentreFindsHerAndWrites() {
        assertEquals(404, pia.logIn("pia").page().request().get(SharedInstallation.granvik("desk/person")).status());
        kaj.logIn("kaj").goTo("desk").hands().press(kaj.page().locator("header a[href$='desk/person']"));
        kaj.hands().write(kaj.page().locator("#number"), VERA);
        kaj.hands().press(kaj.page().locator("#number"));
        assertThat(kaj.page()).hasURL(Pattern.compile(".*/desk/person/[^/]+$"));
        assertFalse((kaj.page().url() + kaj.page().title()).contains("1212"), kaj.page().title());
        var line = kaj.page().locator("tbody tr", new LocatorOptions().setHasText(reference));
        assertThat(line).containsText("Placeringsenheten");
        assertThat(line).containsText("Ingen handläggare");
        inspection.of(kaj, "house-person");
        kaj.hands().press(line.locator("a.case"));
        assertThat(kaj.page().locator("main")).not().containsText("Granskolan");
        assertEquals(404, kaj.page().request().get(SharedInstallation.granvik("desk/" + kase)).status());
        kaj.hands().write(kaj.page().locator("#message"), SAID);
        kaj.hands().pick(kaj.page().locator("#way"), "phone");
        kaj.hands().press(kaj.page().locator("button[value=message]"));
        assertThat(kaj.page().locator("[role=status]")).containsText("Det står i ärendet");
        assertThat(kaj.page().locator(".thread li")).containsText(SAID);
        kaj.hands().write(kaj.page().locator("#note"), "Hon vill ha svar före fredag");
        kaj.hands().press(kaj.page().locator("button[value=note]"));
        assertThat(kaj.page().locator("[role=status]")).containsText("Anteckningen är sparad");
        inspection.of(kaj, "house-contact");
        kaj.hands().press(kaj.page().locator("main a[data-key=u]"));
        assertThat(kaj.page().locator("tbody tr", new LocatorOptions().setHasText(reference))).isVisible();
    }

    private void oneOfficerReadsAsksAndPassesItOn() {
        pia.goTo("desk/notices");
        assertThat(pia.page().locator("main")).containsText("Kontaktcenter har skrivit i");
        inspection.of(pia, "house-notices");
        pia.goTo("desk/" + kase);
        assertThat(pia.page().locator(".thread li").first()).containsText("per telefon, skrivet av Kaj Kontakt");
        assertThat(pia.page().locator(".thread li.internal")).containsText("Hon vill ha svar före fredag");
        assertThat(pia.page().locator("[aria-labelledby=history]")).containsText("Kaj Kontakt skrev ner ett meddelande från sökanden");
        pia.page().keyboard().press("a");
        assertThat(pia.page().locator("button[value=take]")).hasCount(0);
        leadsTo("m", "#message");
        leadsTo("n", "#note");
        leadsTo("t", "details[open] > summary[data-key=t]");
        pia.goTo("desk/" + kase);
        pia.hands().press(pia.page().locator("button[name=to][value=in-progress]"));
        pia.goTo("desk/" + kase + "/ask");
        pia.hands().check(pia.page().locator("#q-present"));
        pia.hands().write(pia.page().locator("#text"), "Vilken skola går han i?");
        pia.hands().press(pia.page().locator("main form.case-grid button.btn-primary"));
        assertThat(pia.page().locator("[role=status]").first()).containsText("Begäran är skickad");
        pia.hands().pick(pia.page().locator("#officer"), pia.page().locator("#officer option", new LocatorOptions().setHasText("Eli Exempelman")).getAttribute("value"));
        pia.hands().press(pia.page().locator("button[value=assign]"));
        assertThat(pia.page().locator("[role=status]")).containsText("Ärendet är överlämnat");
        inspection.of(pia, "house-desk-case");
        kaj.goTo("desk/person/case/" + kase);
        assertThat(kaj.page().locator("[aria-labelledby=awaited] li")).hasText("Skola nu");
        inspection.of(kaj, "house-contact-awaited");
    }

    /** A letter alone, which is then typed nowhere. */
    private void leadsTo(String key, String goal) {
        pia.goTo("desk/" + kase).page().keyboard().press(key);
        assertThat(pia.page().locator(goal)).isFocused();
        assertThat(pia.page().locator("#message")).hasValue("");
        assertThat(pia.page().locator("#note")).hasValue("");
    }

    private void sheAnswers() {
        vera.goTo("my/" + kase);
        assertThat(vera.page().locator(".thread")).containsText("genom Kaj Kontakt, per telefon");
        vera.press("Svara på frågorna");
        vera.form().pick("present", "school-1").next("review");
        vera.press("Skicka kompletteringen");
        assertThat(vera.page().locator("[role=status]").first()).containsText("Kompletteringen har kommit in");
        inspection.of(vera, "house-supplemented");
    }

    private void theOtherDecides() {
        eli.logIn("eli").goTo("desk").hands().press(eli.page().locator("a.case[href*='" + kase + "']"));
        eli.page().keyboard().press("b");
        assertThat(eli.page()).hasURL(Pattern.compile(".*/decide.*"));
        eli.hands().press(eli.page().locator("a[href*='ruling=placed']"));
        assertThat(eli.page().locator("[aria-labelledby=terms]")).containsText("BUN 3.1");
        eli.hands().write(eli.page().locator("#motivation"), WHY);
        eli.hands().press(eli.page().locator("button[value=preview]"));
        assertThat(eli.page().locator("[aria-labelledby=letter]")).containsText(WHY);
        inspection.of(eli, "house-decide");
        eli.hands().press(eli.page().locator("button[value=decide]"));
        assertThat(eli.page().locator("section[aria-labelledby=ruling]")).containsText("Plats vid en skola");
        inspection.of(eli, "house-decided");
    }

    private void bothSeeIt() {
        vera.goTo("my/" + kase);
        assertThat(vera.page().locator(".badge").first()).hasAttribute("data-kind", "decided");
        var letter = PdfText.of(vera.download(vera.page().locator("main a[href*='/letters/']").first()));
        assertTrue(letter.contains(WHY) && letter.contains("Plats vid en skola"), letter);
        var decided = vera.page().locator(".badge").first().textContent();
        johan.goTo("my");
        assertThat(johan.page().locator("[aria-labelledby=signed] li", new LocatorOptions().setHasText(reference))).containsText(decided);
        johan.goTo("my/" + kase);
        assertThat(johan.page().locator(".badge").first()).containsText(decided);
        kaj.goTo("desk/person/case/" + kase);
        assertThat(kaj.page().locator("h1 + p")).containsText(decided);
    }
}

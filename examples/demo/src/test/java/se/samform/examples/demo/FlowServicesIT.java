package se.samform.examples.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samform.core.answer.Wording;
import se.samform.core.text.Language;
import se.samform.core.vault.Sha256;

/** The example e-services whose flows are long: from the form to the decision, with those who are asked on the way. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FlowServicesIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));
    private static final LocalDate DAY = TODAY.plusDays(60);

    static Browser browser;
    static PaymentProvider provider;

    @BeforeAll
    static void start() {
        provider = PaymentProvider.of(SharedInstallation.get());
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void a_parking_card_is_refused_by_itself_to_who_lives_elsewhere_with_a_letter_that_says_how_to_appeal() {
        try (var vera = citizen()) {
            var kase = card(vera, "no");
            vera.goTo("my/" + kase);
            assertThat(vera.page().locator("main")).containsText("Avslag");
            var letter = PdfText.of(vera.download(vera.page().locator("main a[href*='/letters/']").first()));
            assertTrue(letter.contains("du har uppgett att du inte är folkbokförd här"), letter);
            assertTrue(letter.contains("Länsstyrelsen") && letter.contains("överklaga"), letter);
            assertThat(vera.page().locator("aside")).not().containsText("Gäller till och med");
            madeByItself(kase);
            appliesAgain(vera, kase);
        }
    }

    /** As the board reads what nobody decided. */
    private static void madeByItself(String kase) {
        try (var mira = officer("mira")) {
            mira.goTo("desk/decisions");
            assertThat(mira.page().locator("tbody tr", new LocatorOptions().setHas(mira.page().locator("a[href*='desk/" + kase + "']")))).containsText("Automatiskt beslut");
        }
    }

    /** With what was answered the first time, where the flow lets them. */
    private static void appliesAgain(Visitor vera, String kase) {
        var inspection = new Inspection();
        vera.goTo("my/" + kase).follow("Ansök igen");
        assertThat(vera.page().locator("main")).containsText("är ifyllda från början");
        assertThat(vera.page().locator("[aria-labelledby=again]")).isVisible();
        inspection.of(vera, "renew");
        vera.press("Börja på ansökan");
        assertThat(vera.page().locator(".notices")).containsText("Ifyllt med svaren i ärende");
        assertThat(vera.page().locator("input[name=resident][value=no]")).isChecked();
        inspection.of(vera, "renewed-step");
        inspection.assertNoFaults();
    }

    @Test
    void a_doctor_outside_is_asked_by_a_link_and_the_card_says_until_when_it_is_valid() {
        var inspection = new Inspection();
        try (var vera = citizen(); var mira = officer("mira"); var bo = officer("bo"); var doctor = browser.visitor(Looks.USUAL)) {
            var kase = card(vera, "yes");
            mira.goTo("desk/" + kase).page().locator("button[name=to][value='in-progress']").click();
            corrects(mira, vera, kase, inspection);
            finish(mira, kase, "check-papers", "DONE", "");
            opinion(doctor, "lakare@remiss.invalid", reference(mira), inspection);
            try (var ada = officer("ada")) {
                assertThat(ada.goTo("desk/looks").page().locator("main")).containsText("Remissinstans utanför kommunen (medical-adviser)");
            }
            assertThat(mira.goTo("desk/" + kase).page().locator(".timeline").first()).containsText("Svår artros i båda höfterna");
            assertThat(bo.goTo("desk/" + kase + "/decide").page().locator("h1")).isVisible();
            assertThat(bo.page().locator("main")).not().containsText("Parkeringstillstånd beviljas");
            assertThat(bo.page().locator("main")).not().containsText("inte folkbokförd");
            mira.page().keyboard().press("b");
            assertThat(mira.page()).hasURL(Pattern.compile(".*/decide\\?view=act"));
            decide(mira, kase, "grant", "");
            set(mira, kase, "card-sent");
            vera.goTo("my/" + kase);
            assertThat(vera.page().locator("aside")).containsText("Gäller till och med");
            assertThat(vera.page().locator("aside")).containsText(Wording.day(TODAY.plusYears(5).minusDays(1), Language.SWEDISH));
            inspection.of(vera, "my-case-valid");
        }
        inspection.assertNoFaults();
    }

    /** What can't be is refused at its field, and what was typed stays. */
    private static void corrects(Visitor mira, Visitor vera, String kase, Inspection inspection) {
        mira.goTo("desk/" + kase).follow("Rätta uppgifter");
        mira.page().locator("[id='answer_metres']").fill("många");
        mira.page().locator("#text").fill("Vera ringde: det ska vara 50 meter.");
        mira.press("Spara rättelsen");
        assertThat(mira.page().locator("[id='answer_metres-error']")).isVisible();
        assertThat(mira.page().locator("#text")).hasValue("Vera ringde: det ska vara 50 meter.");
        inspection.of(mira, "desk-correct-wrong");
        mira.page().locator("[id='answer_metres']").fill("50");
        mira.press("Spara rättelsen");
        assertThat(mira.page().locator("#done")).containsText("Rättelsen är sparad");
        mira.follow("Jämför svaren");
        assertThat(mira.page().locator("table.compare tbody tr")).hasCount(1);
        vera.goTo("my/" + kase);
        assertThat(vera.page().locator(".timeline").first()).containsText("En uppgift i ärendet rättades");
        assertThat(vera.page().locator("main")).containsText("det ska vara 50 meter");
    }

    @Test
    void a_licence_is_paid_for_when_the_officer_asks_and_decided_by_whom_the_delegation_lets_when_all_have_been_heard() {
        var inspection = new Inspection();
        try (var vera = citizen(); var lo = officer("lo"); var mira = officer("mira"); var tor = officer("tor"); var police = browser.visitor(Looks.USUAL)) {
            var kase = licence(vera, inspection);
            lo.goTo("desk/" + kase).page().locator("a[href*='ask=awaiting-payment']").click();
            assertThat(lo.page().locator("#status-message")).hasValue(Pattern.compile("Nu kan du betala avgiften"));
            lo.page().locator("button[name=to][value='awaiting-payment']").click();
            pay(vera, kase, inspection);
            assertThat(vera.page().locator("main")).containsText("Under utredning");
            answerWithFile(police, "polisen@remiss.invalid", reference(lo.goTo("desk/" + kase)), inspection);
            var opinion = lo.goTo("desk/" + kase).page().locator("[aria-labelledby=documents] a", new LocatorOptions().setHasText("yttrande.pdf"));
            assertTrue(lo.download(opinion).length > 0);
            assertThat(lo.page().locator("[aria-labelledby=documents]")).containsText("Polisens yttrande");
            asked(tor, kase, "ask-rescue", "SUPPORTS", "Utrymningsvägarna räcker för 80 gäster.");
            asked(tor, kase, "ask-environment", "NO_REMARKS", "");
            finish(lo, kase, "assess", "DONE", "Inget talar emot.");
            finish(mira, kase, "approve", "APPROVED", "");
            assertThat(lo.goTo("desk/" + kase + "/decide").page().locator("main")).containsText("inget beslut som du kan fatta");
            decide(mira, kase, "grant-temporary", "");
            vera.goTo("my/" + kase);
            assertThat(vera.page().locator("main")).containsText("Beviljat");
            assertThat(vera.page().locator("aside")).containsText("Gäller till och med");
        }
        inspection.assertNoFaults();
    }

    @ParameterizedTest(name = "with script {0}")
    @ValueSource(booleans = {true, false})
    void a_complaint_that_nobody_signs_goes_where_it_belongs_and_its_answer_asks_what_they_thought(boolean script) {
        try (var somebody = browser.visitor(script ? Looks.USUAL : Looks.WITHOUT_SCRIPT); var siv = officer("siv"); var bo = officer("bo")) {
            somebody.goTo("e/synpunkt").page().locator("form[action$='/drafts'] button").click();
            somebody.form().choose("kind", "complaint").choose("subject", "care").write("text", "Maten kommer kall.").next("reply");
            somebody.form().choose("wants-reply", "no").brings("anonymous-notice").next("review");
            var kase = submitted(somebody);
            grade(somebody);
            assertThat(siv.goTo("desk/" + kase).page().locator("main")).containsText("Maten kommer kall.");
            assertThat(siv.page().locator("main")).containsText("Biståndsenheten");
            assertThat(bo.goTo("desk/" + kase).page().locator("h1")).not().containsText("synpunkt");
            siv.goTo("desk/" + kase).page().locator("a[href*='ask=answered']").click();
            siv.page().locator("#status-message").fill("Vi har bytt lådor. Tack för att du sa till.");
            siv.page().locator("button[name=to][value=answered]").click();
            somebody.goTo("my/" + kase);
            assertThat(somebody.page().locator("main")).containsText("Vi har bytt lådor");
            assertThat(somebody.page().locator("main")).containsText("Besvarad");
            assertThat(somebody.page().locator("#feedback")).containsText("Du svarade: Nöjd");
        }
    }

    @Test
    void an_event_on_a_closed_road_is_large_and_granted_in_part_when_the_police_object() {
        var inspection = new Inspection();
        try (var vera = citizen(); var mira = officer("mira"); var tor = officer("tor"); var police = browser.visitor(Looks.USUAL); var johan = browser.visitor(Looks.USUAL).logIn("johan")) {
            var kase = event(vera);
            mira.goTo("desk/" + kase);
            assertThat(mira.page().locator(".answers").filter(new Locator.FilterOptions().setHasText("Storlek"))).containsText("Stort");
            assertFalse(mira.page().content().contains(">large<"));
            inspection.of(mira, "desk-large-event");
            mira.page().locator("section[aria-labelledby=fee] summary").click();
            mira.page().locator("#amount").fill("1200");
            mira.page().locator("#fee-text").fill("Upplåtelse av Torggatan, en dag");
            mira.press("Begär avgift");
            pay(vera, kase, inspection);
            assertThat(vera.page().locator("main")).containsText("Hos polisen och andra");
            answer(police, "polisen@remiss.invalid", reference(mira.goTo("desk/" + kase)), "OPPOSES", "Vägen behövs för utryckning.");
            asked(tor, kase, "ask-rescue", "SUPPORTS", "");
            asked(tor, kase, "ask-environment", "NO_REMARKS", "");
            finish(mira, kase, "traffic", "DONE", "Planen går att följa.");
            transfers(mira, vera, johan, kase, inspection);
            preview(mira, kase, "grant-partly", "Vägen hålls öppen, eftersom polisen behöver den.");
            inspection.of(mira, "desk-decide");
            decide(mira);
            johan.goTo("my/" + kase);
            assertThat(johan.page().locator("main")).containsText("Delvis beviljat");
            var letter = PdfText.of(johan.download(johan.page().locator("main a[href*='/letters/']").first()));
            assertTrue(letter.contains("Johan Påhitt") && letter.contains("Vägen hålls öppen") && letter.contains("Förvaltningsrätten"), letter);
            appealed(mira, kase, inspection);
            listed(mira, inspection);
        }
        inspection.assertNoFaults();
    }

    /** Another organiser takes over: looked up first, then for who is sure; from then on it is theirs alone. */
    private static void transfers(Visitor mira, Visitor vera, Visitor johan, String kase, Inspection inspection) {
        mira.goTo("desk/" + kase).follow("Byt ägare");
        mira.page().locator("#number").fill("19900101");
        mira.press("Kontrollera numret");
        assertThat(mira.page().locator("#number-error")).isVisible();
        inspection.of(mira, "desk-transfer-wrong");
        mira.page().locator("#number").fill("20170101-2393");
        mira.press("Kontrollera numret");
        assertThat(mira.page().locator("#number-error")).containsText("under 18 år");
        mira.page().locator("#number").fill("19900101-2385");
        mira.press("Kontrollera numret");
        assertThat(mira.page().locator("#told")).containsText("Johan Påhitt");
        mira.page().locator("#mail").fill("johan@exempel.invalid");
        mira.page().locator("#why").fill("Johan tar över som arrangör.");
        mira.press("Lämna över ärendet");
        assertThat(mira.page().locator("#sure-error")).isVisible();
        assertThat(mira.page().locator("#why")).hasValue("Johan tar över som arrangör.");
        inspection.of(mira, "desk-transfer");
        mira.page().locator("label[for=sure]").click();
        mira.press("Lämna över ärendet");
        assertThat(mira.page().locator("#done")).containsText("Ärendet har bytt ägare");
        assertThat(mira.page().locator("[aria-labelledby=parties]")).containsText("johan@exempel.invalid");
        assertThat(mira.page().locator(".timeline").first()).containsText("Johan tar över som arrangör.");
        inspection.of(mira, "desk-transferred");
        assertThat(vera.goTo("my").page().locator("main a[href$='my/" + kase + "']")).hasCount(0);
        assertThat(vera.goTo("my/" + kase).page().locator("main")).not().containsText("Hos polisen");
        assertThat(vera.page().locator("h1")).hasText("Ärendet har lämnats över");
        inspection.of(vera, "handed-over");
        assertThat(vera.goTo("my").page().locator("section[aria-labelledby=handed-over] a[href$='/handed-over']").first()).isVisible();
        johan.goTo("my/" + kase);
        assertThat(johan.page().locator(".timeline").first()).containsText("Ärendet lämnades över till dig");
        assertThat(johan.page().locator("main")).not().containsText("tar över som arrangör");
        assertThat(johan.page().locator("main summary").last()).hasText("Svaren i ärendet");
        inspection.of(johan, "my-case-transferred");
    }

    private static Visitor citizen() {
        return browser.visitor(Looks.USUAL).logIn("vera");
    }

    private static Visitor officer(String person) {
        return browser.visitor(Looks.USUAL).logIn(person).goTo("desk");
    }

    private static String card(Visitor vera, String resident) {
        vera.goTo("e/parkeringstillstand").page().locator("form[action$='/drafts'] button").click();
        vera.form().at("matter").choose("matter", "new").choose("resident", resident);
        if ("no".equals(resident)) {
            vera.form().brings("not-resident-notice");
        }
        vera.form().next("difficulty");
        vera.form().choose("travels", "driver").write("metres", "40").write("reason", "Artros i båda höfterna.")
                .choose("lasting", "short").stops("too-short", "minst sex månader").choose("lasting", "permanent").choose("mental", "no").next("papers");
        vera.form().choose("doctor-consent", "yes").brings("doctor").write("doctor", "Dr. Test, Granviks vårdcentral").choose("can-sign", "no")
                .attach("photo", picture()).attach("certificate", TinyPdf.named("intyg.pdf")).next("you");
        vera.form().write("applicant.street", "Storgatan 1").write("applicant.postalCode", "12345").write("applicant.city", "Granvik")
                .tick("truth", "yes").next("review");
        return submitted(vera);
    }

    private static String licence(Visitor vera, Inspection inspection) {
        vera.goTo("e/serveringstillstand").page().locator("form[action$='/drafts'] button").click();
        vera.form().at("licence").choose("licence", "permanent").reckons("fee", "9 500,00 kr").choose("licence", "temporary-public").brings("period")
                .reckons("fee", "4 750,00 kr").write("period.from", DAY.toString()).write("period.to", DAY.toString()).write("occasion", "Stadsfesten")
                .write("company.organisationNumber", "802999-0010").write("company.name", "Granviks Krog").choose("signatory", "alone").next("premises");
        vera.form().write("premises", "Krogen vid torget").write("place.description", "Torget 2").write("guests", "80")
                .write("from-time", "11:00").write("until-time", "01:00").tick("drinks", "beer", "wine").choose("area", "both")
                .choose("knowledge", "passed").write("food", "Smörgåsar och soppa").next("papers");
        vera.form().attach("plan", TinyPdf.named("ritning.pdf")).next("contact");
        vera.form().tick("truth", "yes").next("review");
        assertThat(vera.page().locator("[aria-labelledby=_invoice]")).containsText("Betalas efteråt");
        assertThat(vera.page().locator("[aria-labelledby=_invoice]")).containsText(Pattern.compile("4\\s750,00\\skr"));
        inspection.of(vera, "review-paid-later");
        return submitted(vera);
    }

    private static String event(Visitor vera) {
        vera.goTo("e/markupplatelse").page().locator("form[action$='/drafts'] button").click();
        vera.form().at("who").choose("who", "private").next("what");
        vera.form().choose("purpose", "event").write("name", "Dans på gatan").write("area", "400").write("visitors", "300").choose("sound", "yes")
                .choose("food", "yes").brings("food-notice").choose("alcohol", "no").choose("road", "yes").brings("large-notice").next("where");
        vera.form().write("place.description", "Torggatan mellan torget och bron").write("periods.1.days.from", DAY.toString())
                .write("periods.1.days.to", DAY.toString()).write("periods.1.opens", "18:00").write("periods.1.closes", "23:00").next("papers");
        vera.form().attach("sketch", TinyPdf.named("skiss.pdf")).attach("traffic-plan", TinyPdf.named("trafik.pdf"))
                .attach("evacuation", TinyPdf.named("utrymning.pdf")).tick("truth", "yes").next("review");
        return submitted(vera);
    }

    /** The id of the case. */
    private static String submitted(Visitor visitor) {
        visitor.press("Skicka in");
        assertThat(visitor.page().locator("h1")).hasText("Vi har tagit emot det du skickade in");
        return visitor.page().url().replaceAll(".*/my/([^/?]*)[/?].*", "$1");
    }

    private static String reference(Visitor officer) {
        return officer.page().locator("h1 + p .num").textContent();
    }

    /** Cancels first, and is asked still. */
    private static void pay(Visitor vera, String kase, Inspection inspection) {
        var button = vera.goTo("my/" + kase).page().locator("form[action*='/fees/'] button");
        inspection.of(vera, "my-case-fee");
        button.click();
        provider.choose(vera.page(), "Avbryt");
        assertThat(vera.page().locator("main")).containsText("Du avbröt betalningen");
        button.click();
        provider.choose(vera.page(), "Betala");
        assertThat(vera.page().locator("main")).containsText("Avgiften är betald");
        assertThat(button).hasCount(0);
    }

    /** Objects without a word, which is refused; then not. Who comes too late keeps what they typed. */
    private static void opinion(Visitor doctor, String address, String reference, Inspection inspection) {
        Opinions.follow(doctor, address, reference);
        try (var late = browser.visitor(Looks.USUAL)) {
            late.page().navigate(doctor.page().url());
            answered(doctor, reference, inspection);
            late.page().locator("#text").fill("Det går <i>nog</i> över.");
            late.press("Skicka svaret");
            assertThat(late.page().locator("main")).containsText("Det ni skrev nu har inte skickats");
            assertThat(late.page().locator("#text")).hasValue("Det går <i>nog</i> över.");
            assertThat(late.page().locator("main form")).hasCount(0);
            inspection.of(late, "opinion-kept");
        }
    }

    private static void answered(Visitor doctor, String reference, Inspection inspection) {
        assertThat(doctor.page().locator("main")).containsText("Artros i båda höfterna.");
        assertTrue(doctor.download(doctor.page().locator("a", new LocatorOptions().setHasText("intyg.pdf")).first()).length > 0);
        doctor.press("Skicka svaret");
        assertThat(doctor.page().locator("#problem")).containsText("Välj vad ni svarar");
        doctor.page().locator("#outcome").selectOption("OPPOSES");
        doctor.press("Skicka svaret");
        assertThat(doctor.page().locator("#problem")).containsText("Skriv en motivering");
        assertThat(doctor.page().locator("#outcome")).hasValue("OPPOSES");
        inspection.of(doctor, "opinion");
        doctor.page().locator("#outcome").selectOption("SUPPORTS");
        doctor.page().locator("#text").fill("Svår artros i båda höfterna <b>enligt</b> intyget.");
        doctor.press("Skicka svaret");
        assertThat(doctor.page().locator("main")).containsText("ert svar har kommit in");
        assertThat(doctor.page().locator("main")).not().containsText(reference);
        inspection.of(doctor, "opinion-over");
    }

    /** What is no document of theirs is refused, with what they typed kept; then a document comes with the answer. */
    private static void answerWithFile(Visitor consultee, String address, String reference, Inspection inspection) {
        Opinions.follow(consultee, address, reference);
        consultee.page().locator("#outcome").selectOption("NO_REMARKS");
        consultee.page().locator("#text").fill("Se bilagan.");
        consultee.page().locator("#files").setInputFiles(new FilePayload("yttrande.pdf", "application/pdf", "MZ\u0090".getBytes(StandardCharsets.ISO_8859_1)));
        consultee.press("Skicka svaret");
        assertThat(consultee.page().locator("#files-error")).containsText("yttrande.pdf");
        assertThat(consultee.page().locator("#text")).hasValue("Se bilagan.");
        inspection.of(consultee, "opinion-file");
        consultee.page().locator("#files").setInputFiles(new FilePayload("yttrande.pdf", "application/pdf", Skolskjuts.certificate()));
        consultee.press("Skicka svaret");
        assertThat(consultee.page().locator("main")).containsText("ert svar har kommit in");
    }

    private static void answer(Visitor consultee, String address, String reference, String outcome, String words) {
        Opinions.follow(consultee, address, reference);
        consultee.page().locator("#outcome").selectOption(outcome);
        consultee.page().locator("#text").fill(words);
        consultee.press("Skicka svaret");
        assertThat(consultee.page().locator("main")).containsText("ert svar har kommit in");
    }

    /** As the unit that is asked, without the case being theirs. */
    private static void asked(Visitor officer, String kase, String task, String outcome, String words) {
        filled(officer.goTo("desk/tasks/" + kase), task, outcome, words);
        assertThat(officer.page().locator("[role=status]")).containsText("Ditt svar finns i ärendet");
    }

    private static void finish(Visitor officer, String kase, String task, String outcome, String words) {
        officer.goTo("desk/" + kase).page().locator("details", new LocatorOptions().setHas(officer.page().locator(task(task)))).locator("summary").click();
        filled(officer, task, outcome, words);
        assertThat(officer.page().locator("#outcome-" + task)).hasCount(0);
    }

    private static void filled(Visitor officer, String task, String outcome, String words) {
        var form = officer.page().locator("form", new LocatorOptions().setHas(officer.page().locator(task(task))));
        form.locator("select[name=outcome]").selectOption(outcome);
        form.locator("textarea").fill(words);
        form.locator("button[value=task-finish]").click();
    }

    private static String task(String id) {
        return "input[name=task][value='" + id + "']";
    }

    private static void decide(Visitor officer, String kase, String ruling, String motivation) {
        preview(officer, kase, ruling, motivation);
        decide(officer);
    }

    private static void preview(Visitor officer, String kase, String ruling, String motivation) {
        var page = officer.goTo("desk/" + kase + "/decide?ruling=" + ruling).page();
        page.locator("#motivation").fill(motivation);
        page.locator("button[value=preview]").click();
        assertThat(page.locator("[aria-labelledby=letter]")).isVisible();
    }

    /** Who has read the letter. */
    private static void decide(Visitor officer) {
        var page = officer.page();
        if (page.locator("input[name=sign]").count() > 0) {
            page.locator("input[name=sign]").check();
        }
        page.locator("button[value=decide]").click();
        assertThat(page.locator("[aria-labelledby=ruling]")).isVisible();
    }

    /** Served, appealed in time, reconsidered and kept, handed over, answered by the court: each is offered when it is its turn and not before. */
    private static void appealed(Visitor officer, String kase, Inspection inspection) {
        var ruling = officer.goTo("desk/" + kase).page().locator("section[aria-labelledby=ruling]");
        assertThat(ruling.locator("button[value=forwarded]")).hasCount(0);
        recorded(officer, ruling, "served", TODAY);
        inspection.of(officer, "desk-ruling");
        recorded(officer, ruling, "appealed", TODAY);
        assertThat(ruling).containsText("Kom in i rätt tid");
        ruling.locator("#why").fill("Inget nytt har kommit fram.");
        ruling.locator("button[value=kept]").click();
        assertThat(ruling).containsText("Omprövat, beslutet står kvar");
        inspection.of(officer, "desk-ruling-kept");
        ruling.locator("button[value=forwarded]").click();
        assertThat(ruling).containsText("Överlämnat till domstolen");
        assertThat(ruling.locator("button")).hasCount(1);
        inspection.of(officer, "desk-ruling-court");
        var papers = papers(officer.download(ruling.locator("a[href$='/appeal.zip']")));
        assertTrue(papers.keySet().containsAll(List.of("00-forteckning.txt", "01-handelser.txt", "beslut-1.pdf", "inskickat-1.pdf")), papers.keySet().toString());
        handedOver(reference(officer.goTo("desk/" + kase)), papers);
        ruling.locator("#court-answer").selectOption("UPHELD");
        recorded(officer, ruling, "court", TODAY);
        assertThat(ruling).containsText("Prövat av domstolen, beslutet står kvar");
    }

    /** The system that is bound gets the same papers, byte by byte, as the officer fetches, and once. */
    private static void handedOver(String reference, Map<String, String> papers) {
        var care = ReceivingSystem.care(SharedInstallation.get());
        var delivery = care.awaited(reference);
        assertEquals("appeal-forwarded", delivery.getString("event"));
        assertEquals(1, care.deliveries(reference).size());
        var handedOver = new TreeMap<String, String>();
        delivery.getJsonArray("parts").getValuesAs(JsonObject.class).stream().filter(part -> part.getString("kind").equals("paper"))
            .forEach(part -> handedOver.put(part.getString("fileName"), part.getString("sha256")));
        assertEquals(papers, handedOver);
    }

    /** What each holds, by name: the hash of it. */
    private static Map<String, String> papers(byte[] zipped) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped), StandardCharsets.UTF_8)) {
            var papers = new TreeMap<String, String>();
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = zip.readAllBytes();
                assertTrue(content.length > 0, entry.getName());
                papers.put(entry.getName(), Sha256.hex(content));
            }
            return papers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void recorded(Visitor officer, Locator ruling, String what, LocalDate day) {
        ruling.locator("#" + what).fill(day.toString());
        ruling.locator("button[value=%s]".formatted(what)).click();
        assertThat(officer.page().locator("[role=status]").first()).containsText("Det är antecknat");
    }

    /** As the board reads what was decided on its behalf. */
    private static void listed(Visitor officer, Inspection inspection) {
        var line = officer.page().locator("tbody tr", new LocatorOptions().setHasText(reference(officer)));
        officer.goTo("desk/decisions");
        assertThat(line).containsText("Delvis bifall");
        assertThat(line).containsText("Mira");
        inspection.of(officer, "desk-decisions");
        reported(officer, line, inspection);
    }

    /** At the next meeting the board is told of it no more; it was a mistake, so it is told again. */
    private static void reported(Visitor officer, Locator line, Inspection inspection) {
        officer.page().locator("input[data-all=decision]").uncheck();
        line.locator("input[name=decision]").check();
        officer.page().locator("button[value=tell]").click();
        assertThat(officer.page().locator("#problem")).containsText(Pattern.compile("Skriv vad sammanträdet heter.*Skriv vilken dag sammanträdet är", Pattern.DOTALL));
        assertThat(officer.page().locator("#meeting-error")).hasText("Skriv vad sammanträdet heter, med högst 100 tecken.");
        assertThat(officer.page().locator("input[name=decision]:checked")).hasCount(1);
        inspection.of(officer, "desk-decisions-refused");
        officer.page().locator("#meeting").fill("Kommunstyrelsen");
        officer.page().locator("#meeting-on").fill("2027-01-14");
        officer.page().locator("button[value=tell]").click();
        assertThat(officer.page().locator("#done")).containsText("Anmälda nu till Kommunstyrelsen, 2027-01-14: 1 beslut.");
        assertThat(line).hasCount(0);
        officer.goTo("desk/decisions?told=yes");
        assertThat(line).containsText("2027-01-14 Kommunstyrelsen");
        inspection.of(officer, "desk-decisions-reported");
        line.locator("input[name=decision]").check();
        officer.page().locator("button[value=take-back]").click();
        assertThat(officer.page().locator("#done")).containsText("inte längre är anmälda: 1.");
        officer.goTo("desk/decisions");
        assertThat(line).hasCount(1);
    }

    private static void set(Visitor officer, String kase, String status) {
        officer.goTo("desk/" + kase).page().locator("a[href*='ask=" + status + "']").click();
        officer.page().locator("button[name=to][value='" + status + "']").click();
        assertThat(officer.page().locator("[role=status]").first()).isVisible();
    }

    private static void grade(Visitor somebody) {
        var feedback = somebody.page().locator("#feedback");
        if (!feedback.locator("#comment").isVisible()) {
            feedback.locator("summary").click();
        }
        feedback.locator("label[for=grade-4]").click();
        feedback.locator("form button").click();
        assertThat(somebody.page().locator("#feedback [role=status]")).isVisible();
    }

    private static FilePayload picture() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload("foto.png", "image/png", bytes.toByteArray());
    }
}

package se.samform.examples.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Vera chooses a school, and Johan, the child's other guardian, signs before it is handed in. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SigningIT {

    private static final String NILS = "201701012393";
    /** Whom nothing else is written to. */
    private static final String KARIN = "karin-agare@exempel.invalid";
    private static final String SEND = "Skicka för underskrift";

    private static final Pattern LINK = Pattern.compile("(sign/\\S+)");

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
    void it_is_handed_in_when_the_other_guardian_has_signed_and_receipt_and_desk_say_when(boolean script) throws Exception {
        var inspection = new Inspection();
        try (var vera = atReview(script); var johan = browser.visitor(script ? Looks.USUAL : Looks.WITHOUT_SCRIPT)) {
            assertThat(vera.page().locator("[aria-labelledby=_signing]")).containsText("Johan Påhitt");
            if (script) inspection.of(vera, "review-signing");
            int before = links().size();
            vera.press(SEND);
            assertThat(vera.page().locator("h1")).hasText("Underskrifter");
            assertThat(vera.page().locator(".rows li")).containsText(Pattern.compile("Har inte svarat\\s*Johan Påhitt"));
            if (script) inspection.of(vera, "signing");
            var draft = vera.page().url().replaceAll(".*/d/|/signing.*", "");
            assertThat(vera.goTo("my").page().locator("[aria-labelledby=for-others]")).containsText("0 av 1 har skrivit under");

            johan.page().navigate(Eventually.get("a mail to Johan", SigningIT::links, links -> links.size() > before).getLast());
            johan.logIn("johan");
            assertThat(johan.page().locator("h1")).hasText("Läs och skriv under");
            assertThat(johan.page().locator("main")).containsText("1. Granskolan");
            assertThat(johan.page().locator("main")).containsText("Nils");
            if (script) inspection.of(johan, "sign");
            var sha256 = johan.page().locator("input[name=sha256]").getAttribute("value");
            var copy = PdfText.of(johan.download(johan.page().locator("main a[href$='/copy.pdf']")));
            assertEquals(true, copy.contains("Granskolan") && copy.replaceAll("\\s", "").contains(sha256) && copy.contains("Inloggning"), copy);
            pressByKeyboard(johan.page(), johan.page().locator("button[value=sign]"));
            assertThat(johan.page().locator("main div[role=status]")).containsText(Pattern.compile("Du har skrivit under.*Det är inskickat"));
            johan.page().navigate(links().getLast());
            assertThat(johan.page().locator("h1")).hasText("Du har skrivit under");
            johan.assertNoComplaints();

            assertThat(vera.goTo("my/" + draft).page().locator("#text-hint")).containsText("De som har skrivit under kan också läsa det");
            vera.goTo("my/" + draft + "/receipt");
            assertThat(vera.page().locator("[aria-labelledby=signed]")).containsText("Johan Påhitt");
            if (script) inspection.of(vera, "receipt-signed");
            var receipt = Receipt.read(vera.download(vera.page().locator("a.btn[href$='receipt.pdf']"))).text();
            assertEquals(true, receipt.contains("Underskrifter") && receipt.contains("Johan Påhitt"), receipt);
            assertEquals(true, receipt.replaceAll("\\s", "").contains(sha256), receipt);
            vera.assertNoComplaints();
            inspection.assertNoFaults();
            try (var pia = browser.visitor(Looks.USUAL)) {
                pia.logIn("pia").goTo("desk/" + draft);
                assertThat(pia.page().locator("[aria-labelledby=parties]")).containsText("Skrev under");
                assertThat(pia.page().locator("[aria-labelledby=parties]")).containsText("Vårdnadshavare enligt folkbokföringen");
                assertThat(pia.page().locator("[aria-labelledby=parties]")).containsText(sha256);
            }
        }
    }

    @ParameterizedTest(name = "with script {0}")
    @ValueSource(booleans = {true, false})
    void who_refuses_says_why_the_starter_reads_it_changes_and_sends_it_again_and_a_change_makes_it_void(boolean script) {
        try (var vera = atReview(script); var johan = browser.visitor(script ? Looks.USUAL : Looks.WITHOUT_SCRIPT)) {
            vera.press(SEND);
            var draft = vera.page().url().replaceAll(".*/d/|/signing.*", "");
            open(johan.logIn("johan"));
            johan.press("Säg nej");
            assertThat(johan.page().locator(".error-summary")).containsText("Skriv varför du inte vill skriva under");
            johan.page().locator("#reason").fill("Åsskolan ligger <närmare>");
            johan.press("Säg nej");
            assertThat(johan.page().locator("main div[role=status]")).containsText("Du har sagt nej");

            vera.goTo("d/" + draft + "/signing");
            assertThat(vera.page().locator("blockquote")).hasText("Åsskolan ligger <närmare>");
            vera.goTo("d/" + draft + "/review");
            assertThat(vera.page().locator("blockquote")).hasText("Åsskolan ligger <närmare>");
            vera.press(SEND);
            open(johan);
            vera.goTo("d/" + draft + "/wish").form().rank("wishes", 1, "asskolan").next("contact");
            johan.page().locator("button[value=sign]").click();
            assertThat(johan.page().locator("main")).containsText("Svaren har ändrats");
            vera.goTo("d/" + draft + "/review");
            assertThat(vera.page().locator("[aria-labelledby=_signing]")).containsText("Inga underskrifter räknas");
            vera.press(SEND);
            open(johan);
            assertThat(johan.page().locator("main")).containsText("1. Åsskolan");
            vera.goTo("d/" + draft + "/signing").press("Påminn nu");
            assertThat(vera.page().locator("main div[role=status]")).containsText("mindre än ett dygn sedan");
            vera.press("Ta tillbaka");
            assertThat(vera.page().locator("h1")).hasText("Granska och skicka");
            johan.page().locator("button[value=sign]").click();
            assertThat(johan.page().locator(".error-summary")).containsText("Det går inte att skriva under längre");
        }
    }

    @Test
    void over_rest_it_is_sent_for_signing_told_how_it_stands_and_not_handed_in_before() {
        try (var visitor = atReview(true)) {
            var draft = visitor.page().url().replaceAll(".*/d/|/review.*", "");
            var vera = RestCaller.loggedIn(SharedInstallation.get(), "granvik", "vera");
            assertEquals(404, vera.get("drafts/" + draft + "/signing").status());
            var early = vera.submit(draft);
            assertEquals(409, early.status());
            assertEquals(true, early.text().contains("signatures"), early.text());
            var revision = Map.of("If-Match", "\"" + vera.draft(draft).getInt("revision") + "\"");
            var sent = vera.send("POST", "drafts/" + draft + "/signing", revision, BodyPublishers.noBody());
            assertEquals(202, sent.status(), sent.text());
            var told = RestCaller.json(vera.get("drafts/" + draft + "/signing"));
            assertEquals("open", told.getString("state"));
            assertEquals("invited", told.getJsonArray("signers").getJsonObject(0).getString("state"));
            assertEquals(409, vera.submit(draft).status());
            var stale = vera.send("POST", "drafts/" + draft + "/signing", Map.of("If-Match", "\"1\""), BodyPublishers.noBody());
            assertEquals(412, stale.status(), stale.text());
        }
    }

    @Test
    void who_is_no_guardian_by_the_register_is_not_asked_and_whoever_named_them_reads_why() {
        try (var vera = atReview(true)) {
            vera.goTo(vera.page().url().replaceAll(".*/(d/.*)/review.*", "$1/other"));
            vera.form().write("guardian.firstName", "Karin").write("guardian.personalNumber", "19850101-2382").next("wish");
            vera.goTo(vera.page().url().replaceAll(".*/(d/.*)/wish.*", "$1/review")).press(SEND);
            assertThat(vera.page().locator(".notices")).containsText("inte vårdnadshavare för barnet");
            assertThat(vera.page().locator("h1")).hasText("Granska och skicka");
        }
    }

    @Test
    void nobody_else_sees_what_somebody_is_asked_to_sign() {
        try (var vera = atReview(true); var johan = browser.visitor(Looks.USUAL); var nobody = browser.visitor(Looks.USUAL)) {
            vera.press(SEND);
            assertThat(vera.page().locator("h1")).hasText("Underskrifter");
            var draft = vera.page().url().replaceAll(".*/d/|/signing.*", "");
            open(johan.logIn("johan"));
            var path = johan.page().url().replaceAll(".*/(signings/[^?]*).*", "$1");
            assertEquals(404, vera.page().request().get(SharedInstallation.granvik(path)).status());
            assertThat(nobody.goTo(path).page().locator("h1")).hasText("Logga in");
            assertEquals(200, johan.page().request().get(SharedInstallation.granvik(path)).status());
            assertEquals(404, johan.page().request().get(SharedInstallation.granvik("sign/made-up")).status());

            vera.goTo("d/" + draft + "/delete").press("Ta bort utkastet");
            assertThat(johan.goTo(path).page().locator("h1")).hasText("Det finns inget att skriva under här");
            assertThat(johan.page().locator("main")).containsText("kan ha tagit bort ansökan");
        }
    }

    /** Two own the house that Vera puts a stove into. */
    @Test
    void an_owner_is_invited_only_when_the_owner_before_has_signed() throws Exception {
        var inspection = new Inspection();
        try (var vera = stoveAtReview(); var johan = browser.visitor(Looks.USUAL)) {
            vera.press(SEND);
            var owners = vera.page().locator(".rows li");
            assertThat(owners.nth(0)).containsText(Pattern.compile("Har inte svarat\\s*Johan Påhitt"));
            assertThat(owners.nth(1)).containsText(Pattern.compile("Får en länk senare\\s*Karin Fiktiv"));
            inspection.of(vera, "signing-in-order");
            open(johan.logIn("johan"));
            assertEquals(List.of(), mailsToKarin());
            johan.page().locator("button[value=sign]").click();
            assertThat(johan.page().locator("main div[role=status]")).containsText("Du har skrivit under");
            Eventually.get("a mail to Karin", SigningIT::mailsToKarin, mails -> mails.size() == 1);
            vera.page().reload();
            assertThat(owners.nth(1)).containsText(Pattern.compile("Har inte svarat\\s*Karin Fiktiv"));
            assertThat(vera.page().locator("main")).containsText("Inget är inskickat än");
        }
        inspection.assertNoFaults();
    }

    private static Visitor stoveAtReview() {
        var visitor = browser.visitor(Looks.USUAL);
        visitor.logIn("vera").goTo("e/attefall").page().locator("form[action$='/drafts'] button").click();
        visitor.form().at("place").write("property.property", "Granvik Björken 3:1").choose("plan", "inside").choose("owner", "no").brings("property-owner")
                .write("property-owner.firstName", "Johan").write("property-owner.lastName", "Påhitt")
                .write("property-owner.personalNumber", "19900101-2385").write("property-owner.email", "johan@exempel.invalid")
                .choose("co-owned", "yes").brings("co-owner").write("co-owner.firstName", "Karin").write("co-owner.lastName", "Fiktiv")
                .write("co-owner.personalNumber", "19850101-2382").write("co-owner.email", KARIN).next("measure");
        visitor.form().choose("measure", "fireplace").write("start", LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(60).toString()).brings("notice").next("papers");
        visitor.form().attach("fire-papers", TinyPdf.named("prestanda.pdf")).attach("control", TinyPdf.named("kontroll.pdf"))
                .write("applicant.street", "Storgatan 1").write("applicant.postalCode", "12345").write("applicant.city", "Granvik").next("review");
        return visitor;
    }

    /** As they came to the mail server, each one once. */
    private static List<String> mailsToKarin() {
        try (var mails = Files.list(SharedInstallation.get().mail().folder())) {
            return mails.map(SigningIT::read).filter(mail -> mail.contains("To: " + KARIN)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path mail) {
        try {
            return Files.readString(mail, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest that Johan is asked to sign, by the list of what waits for him. */
    private static void open(Visitor johan) {
        johan.goTo("my").page().locator("[aria-labelledby=to-sign] h3 a").last().click();
        assertThat(johan.page().locator("h1")).hasText("Läs och skriv under");
    }

    /** In the mails to Johan, the newest last. */
    private static List<String> links() {
        return SharedInstallation.get().mail().received().stream().map(SigningIT::text).map(LINK::matcher).filter(Matcher::find)
                .map(found -> SharedInstallation.granvik(found.group(1))).toList();
    }

    private static String text(MimeMessage mail) {
        try {
            return mail.getContent().toString();
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void pressByKeyboard(Page page, Locator button) {
        button.focus();
        page.keyboard().press("Enter");
    }

    private static Visitor atReview(boolean script) {
        var visitor = browser.visitor(script ? Looks.USUAL : Looks.WITHOUT_SCRIPT);
        visitor.logIn("vera").goTo("e/skolval").page().locator("form[action$='/drafts'] button").click();
        visitor.form().at("child").choose("child", NILS)
                .write("home.street", "björkvägen 3").look("home.street").take("home.street", "Björkvägen 3").choose("grade", "4").next("other");
        visitor.form().choose("agreed", "yes").brings("guardian");
        assertThat(visitor.page().locator("[name='guardian.firstName']")).hasValue("Johan");
        assertThat(visitor.page().locator("[name='guardian.personalNumber']")).hasValue("19900101-2385");
        visitor.form().write("guardian.email", "johan@exempel.invalid").next("wish");
        visitor.form().rank("wishes", 1, "granskolan").pick("present", "school-3").choose("outside", "no").choose("sibling", "no").next("contact");
        visitor.form().next("review");
        return visitor;
    }
}

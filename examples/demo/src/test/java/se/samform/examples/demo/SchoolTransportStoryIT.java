package se.samform.examples.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the catalogue to the school's register and back to the parent, as they see it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SchoolTransportStoryIT {

    private static final String MESSAGE = "Hej Vera! Vi behöver ett nytt intyg. 😀";

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

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void a_parent_applies_and_an_officer_handles_it(boolean javaScript) throws Exception {
        try (var vera = browser.visitor(new Looks(1280, false, javaScript));
                var hanna = browser.visitor(new Looks(1280, false, javaScript))) {
            findAndBegin(vera);
            SchoolTransport.fillIn(vera);
            var reference = handIn(vera);
            var receipt = Receipt.read(vera.download(vera.page().locator("a.btn[href$='receipt.pdf']")));
            holdsWhatWasWritten(receipt, reference);
            handle(hanna, reference);
            seesTheOfficersAnswer(vera, reference);
            stoodInTheSchoolsRegister(reference, receipt);
            assertTrue(Letters.about(reference, "vera@exempel.invalid").getSubject().length() > 5);
        }
    }

    private static void findAndBegin(Visitor vera) {
        vera.goTo("");
        vera.page().locator("#q").fill("skolskjuts");
        vera.press("Sök");
        vera.follow("Ansök om skolskjuts");
        vera.follow("Logga in och börja");
        vera.logIn("vera");
        vera.page().locator("form[action$='/drafts'] button").click();
    }

    private static String handIn(Visitor vera) {
        var review = vera.page().locator("main");
        assertThat(review).containsText(SchoolTransport.SCHOOL);
        assertThat(review).containsText(SchoolTransport.CHILD);
        assertThat(review).containsText(SchoolTransport.CERTIFICATE);
        vera.press("Skicka in");
        assertThat(vera.page().locator("h1")).hasText("Vi har tagit emot det du skickade in");
        var reference = vera.page().locator("aside dd.num").textContent();
        assertTrue(reference.matches("SKJ-\\d{4}-[0-9A-Z]{4,}"), reference);
        return reference;
    }

    private static void holdsWhatWasWritten(Receipt receipt, String reference) {
        for (var words : new String[] {reference, "Zażółć Łódź", "Hunden följer med ibland.", "20171212-2389", "Provgatan 1"}) {
            assertTrue(receipt.text().contains(words), () -> words + " is not in the receipt: " + receipt.text());
        }
        var submission = new String(receipt.submission(), UTF_8);
        assertTrue(submission.contains("\"other-school\":\"" + SchoolTransport.SCHOOL + "\""), submission);
        assertTrue(submission.contains(SchoolTransport.CHILD), submission);
    }

    private static void handle(Visitor hanna, String reference) {
        hanna.logIn("hanna").goTo("desk");
        hanna.page().locator("a.case", has(reference)).click();
        hanna.press("Ta ärendet");
        assertThat(hanna.page().getByRole(AriaRole.STATUS)).hasText("Ärendet är ditt.");
        hanna.press("Under behandling");
        assertThat(hanna.page().locator(".page-head .badge")).hasText("Under behandling");
        hanna.page().locator("#message").fill(MESSAGE);
        hanna.page().locator("button[value='message']").click();
        assertThat(hanna.page().locator(".thread")).containsText(MESSAGE);
    }

    private static LocatorOptions has(String text) {
        return new LocatorOptions().setHasText(text);
    }

    private static void seesTheOfficersAnswer(Visitor vera, String reference) {
        vera.goTo("my");
        var row = vera.page().locator(".rows li", has(reference));
        assertThat(row).containsText("Under behandling");
        assertThat(row).containsText("1 nytt meddelande");
        row.locator("h3 a").click();
        assertThat(vera.page().locator("main .badge").first()).hasText("Under behandling");
        assertThat(vera.page().locator(".thread")).containsText(MESSAGE);
        assertThat(vera.page().locator("aside")).containsText("Hanna Mallberg");
        vera.goTo("my");
        assertThat(vera.page().locator(".rows li", has(reference))).not().containsText("nytt meddelande");
    }

    private static void stoodInTheSchoolsRegister(String reference, Receipt receipt) throws IOException {
        var school = ReceivingSystem.school(SharedInstallation.get());
        var delivery = school.awaited(reference);
        assertArrayEquals(receipt.submission(), school.part(delivery, "submission"), "as sealed");
        assertArrayEquals(TinyPdf.bytes(), school.part(delivery, "attachment-1"), "the file as it was sent");
        assertEquals(SchoolTransport.CERTIFICATE, ReceivingSystem.fileName(delivery, "attachment-1"));
        assertArrayEquals(receipt.submission(), Receipt.read(school.part(delivery, "receipt")).submission(), "its receipt");
        assertEquals(401, school.deliver(), "nobody else delivers");
    }
}

package se.samform.examples.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paying before handing in, and fees of open cases, in the browser and at the real provider of the examples. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PaymentIT {

    private static final String BUTTON = "Betala och skicka in";

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

    @AfterEach
    void behaveAgain() {
        provider.behave("{}");
    }

    @ParameterizedTest(name = "with script {0}")
    @ValueSource(booleans = {true, false})
    void whoever_pays_has_handed_in_and_page_and_pdf_say_what_was_paid_when_and_by_which_reference(boolean script) throws IOException {
        try (var vera = atReview(script)) {
            var page = vera.page();
            assertThat(page.locator(".bill tfoot")).containsText(Pattern.compile("950,00\\skr"));
            vera.press(BUTTON);
            assertThat(page.locator("table")).containsText("Avgift för prövning av ansökan");
            provider.choose(page, "Betala");
            assertThat(page.locator("h1")).hasText("Vi har tagit emot det du skickade in");
            var reference = provider.newest().getString("reference");
            assertThat(page.locator("main")).containsText(reference);
            assertThat(page.locator(".bill tfoot")).containsText(Pattern.compile("950,00\\skr"));
            var receipt = Receipt.read(vera.download(page.locator("a.btn[href$='receipt.pdf']"))).text();
            assertTrue(receipt.contains(reference), receipt);
            assertTrue(receipt.replace('\u00a0', ' ').contains("Betalt 950,00 kr"), receipt);
            page.locator("a.btn", new LocatorOptions().setHasText("Följ ärendet")).click();
            assertThat(page.locator(".timeline")).containsText(Pattern.compile("Betalt: 950,00\\skr"));
            vera.assertNoComplaints();
        }
    }

    @ParameterizedTest(name = "with script {0}")
    @ValueSource(booleans = {true, false})
    void whoever_cancels_or_is_refused_is_back_at_the_review_with_a_sentence_and_pays_later(boolean script) {
        try (var vera = atReview(script)) {
            var page = vera.page();
            vera.press(BUTTON);
            provider.choose(page, "Avbryt");
            assertThat(page.locator("main")).containsText("Du avbröt betalningen");
            assertThat(page.locator("main")).containsText("Granvik Björken 3:1");
            vera.press(BUTTON);
            provider.choose(page, "Kortet nekas");
            assertThat(page.locator("main")).containsText("Betalningen gick inte igenom");
            vera.press(BUTTON);
            provider.choose(page, "Betala");
            assertThat(page.locator("h1")).hasText("Vi har tagit emot det du skickade in");
            assertEquals("paid", provider.newest().getString("state"));
            vera.assertNoComplaints();
        }
    }

    @Test
    void whoever_pays_and_never_comes_back_has_handed_in_once_though_the_callback_comes_twice() {
        try (var vera = atReview(true)) {
            var page = vera.page();
            var draft = draft(page);
            vera.press(BUTTON);
            provider.choose(page, "Betala men kom inte tillbaka");
            assertThat(page.locator("h1")).hasText("Du har betalat");
            Eventually.get("both callbacks", () -> provider.newest().getInt("callbacks"), taken -> taken == 2);
            vera.goTo("my/" + draft);
            assertThat(page.locator(".timeline")).containsText(Pattern.compile("Betalt: 950,00\\skr"));
            assertThat(page.locator(".timeline li", new LocatorOptions().setHasText("Betalt:"))).hasCount(1);
        }
    }

    @Test
    void without_any_callback_and_without_coming_back_it_is_found_out_and_handed_in() {
        provider.behave("{\"callbacks\": \"none\"}");
        try (var vera = atReview(true)) {
            var page = vera.page();
            var draft = draft(page);
            vera.press(BUTTON);
            provider.choose(page, "Betala men kom inte tillbaka");
            assertThat(page.locator("h1")).hasText("Du har betalat");
            Eventually.get("the case", () -> {
                vera.goTo("my/" + draft);
                return page.locator(".timeline").count();
            }, count -> count > 0);
            assertThat(page.locator(".timeline")).containsText("Betalt:");
        }
    }

    @ParameterizedTest(name = "with script {0}")
    @ValueSource(booleans = {true, false})
    void while_the_provider_is_down_it_says_so_and_nothing_is_lost(boolean script) {
        provider.behave("{\"mode\": \"down\"}");
        try (var vera = atReview(script)) {
            var page = vera.page();
            vera.press(BUTTON);
            assertThat(page.locator("main")).containsText("Det går inte att betala just nu");
            assertThat(page.locator("main")).containsText("Granvik Björken 3:1");
            provider.behave("{}");
            vera.press(BUTTON);
            provider.choose(page, "Betala");
            assertThat(page.locator("h1")).hasText("Vi har tagit emot det du skickade in");
        }
    }

    @Test
    void while_the_provider_takes_its_time_one_waits_and_looks_again() {
        provider.behave("{\"delay\": 3, \"callbacks\": \"none\"}");
        try (var vera = atReview(false)) {
            var page = vera.page();
            vera.press(BUTTON);
            provider.choose(page, "Betala, men svaret dröjer");
            assertThat(page.locator("h1")).hasText("Vi väntar på besked om betalningen");
            Eventually.get("what became of it", () -> {
                if (page.locator("a", new LocatorOptions().setHasText("Se efter igen")).count() > 0) {
                    page.locator("a", new LocatorOptions().setHasText("Se efter igen")).click();
                }
                return page.locator("h1").textContent();
            }, heading -> heading.equals("Vi har tagit emot det du skickade in"));
        }
    }

    @Test
    void what_is_changed_while_somebody_pays_is_not_paid_with_the_old_payment() {
        try (var vera = atReview(true)) {
            var page = vera.page();
            var review = page.url();
            vera.press(BUTTON);
            page.waitForURL(provider.url() + "/pay/**");
            var pay = page.url();
            page.navigate(review.replace("/review", "/who"));
            vera.form().write("property.property", "Granvik Linden 1:2").next("objects");
            page.navigate(pay);
            provider.choose(page, "Betala");
            assertThat(page.locator("main")).containsText("Pengarna betalas tillbaka");
            assertThat(page.locator("main")).containsText("Granvik Linden 1:2");
            assertEquals("refunded", provider.newest().getString("state"));
            vera.press(BUTTON);
            provider.choose(page, "Betala");
            assertThat(page.locator("h1")).hasText("Vi har tagit emot det du skickade in");
        }
    }

    @ParameterizedTest(name = "with script {0}")
    @ValueSource(booleans = {true, false})
    void an_officer_asks_for_a_fee_and_the_citizen_pays_it_from_the_case(boolean script) {
        try (var vera = atReview(script); var tor = browser.visitor(Looks.USUAL)) {
            var page = vera.page();
            vera.press(BUTTON);
            provider.choose(page, "Betala");
            assertThat(page.locator("h1")).hasText("Vi har tagit emot det du skickade in");
            var kase = page.url().replaceAll(".*/my/([^/]*)/.*", "$1");
            tor.logIn("tor").goTo("desk/" + kase);
            tor.page().locator("section[aria-labelledby=fee] summary").click();
            tor.page().locator("#amount").fill("ingenting");
            tor.page().locator("#fee-text").fill("Besök på platsen");
            tor.press("Begär avgift");
            assertThat(tor.page().locator("[role=alert]")).containsText("belopp större än noll");
            assertThat(tor.page().locator("#amount")).hasValue("ingenting");
            assertThat(tor.page().locator("#fee-text")).hasValue("Besök på platsen");
            tor.page().locator("#amount").fill("450,50");
            tor.press("Begär avgift");
            assertThat(tor.page().locator("[role=status]")).containsText("Avgiften är begärd");
            vera.goTo("my/" + kase);
            assertThat(page.locator("main")).containsText("Besök på platsen");
            page.locator("form[action*='/fees/'] button").click();
            provider.choose(page, "Avbryt");
            assertThat(page.locator("main")).containsText("Du avbröt betalningen");
            page.locator("form[action*='/fees/'] button").click();
            provider.choose(page, "Betala");
            assertThat(page.locator("main")).containsText("Avgiften är betald");
            assertThat(page.locator("form[action*='/fees/']")).hasCount(0);
            tor.goTo("desk/" + kase);
            assertThat(tor.page().locator("main")).containsText("referens " + provider.newest().getString("reference"));
            paysBack(tor, "9999", "Besöket blev kortare");
            assertThat(tor.page().locator("[role=alert]")).containsText("Skriv ett mindre belopp");
            assertThat(tor.page().locator("#refund-text")).hasValue("Besöket blev kortare");
            paysBack(tor, "100", "Besöket blev kortare");
            assertThat(tor.page().locator("[role=status]")).containsText("Återbetalningen är begärd");
            Eventually.get("the refund", () -> vera.goTo("my/" + kase).page().locator("main").textContent(), text -> text.contains("Återbetalt: 100,00"));
            assertThat(page.locator("main")).containsText("Besöket blev kortare");
        }
    }

    /** Of the fee, which was paid last. */
    private static void paysBack(Visitor officer, String amount, String why) {
        var page = officer.page();
        if (!page.locator("#refund-amount").isVisible()) {
            page.locator("section[aria-labelledby=refund] summary").click();
        }
        page.locator("#refund-payment").selectOption(new SelectOption().setIndex(1));
        page.locator("#refund-amount").fill(amount);
        page.locator("#refund-text").fill(why);
        officer.press("Betala tillbaka");
    }

    private static String draft(Page review) {
        return review.url().replaceAll(".*/d/([^/]*)/.*", "$1");
    }

    private static Visitor atReview(boolean script) {
        var visitor = browser.visitor(script ? Looks.USUAL : Looks.WITHOUT_SCRIPT);
        visitor.logIn("vera");
        Sweeping.fillIn(visitor);
        return visitor;
    }
}

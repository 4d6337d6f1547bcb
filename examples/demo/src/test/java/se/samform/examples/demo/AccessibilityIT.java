package se.samform.examples.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Every page there is, empty, filled and with errors. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AccessibilityIT {

    static Browser browser;
    private final Inspection inspection = new Inspection();
    private Visitor visitor;

    @BeforeAll
    static void start() {
        SharedInstallation.get();
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @BeforeEach
    void come() {
        visitor = browser.visitor(Looks.USUAL);
    }

    @AfterEach
    void go() {
        visitor.close();
    }

    @Test
    void pages_for_everybody() {
        visitor.page().navigate(SharedInstallation.get().baseUrl() + "/");
        inspection.of(visitor, "municipalities");
        inspect("", "catalogue");
        inspect("?q=skola", "search");
        inspect("?q=enhörning", "search-empty");
        inspect("e/skolskjuts", "service");
        inspect("e/skolskjuts?lang=en", "service-english");
        inspect("login?lang=sv", "login");
        inspect("my", "my-cases-visitor");
        inspect("follow", "follow");
        visitor.press("Visa ärendet");
        inspection.of(visitor, "follow-errors");
        inspect("diarium", "diary");
        inspect("about/accessibility", "about-accessibility");
        inspect("about/personal-data", "about-personal-data");
        inspect("about/contact", "about-contact");
        inspect("no/such/page", "error");
        inspection.assertNoFaults();
    }

    @Test
    void steps_that_ask_registers_and_calendars_and_show_places_trees_and_prices() {
        begin("skolval", "vera");
        visitor.form().choose("child", "201701012393").write("home.street", "björkvägen").look("home.street");
        assertThat(visitor.page().locator("button[name='_pick']").first()).isVisible();
        inspection.of(visitor, "register-hits");
        begin("egensotning");
        visitor.form().write("property.property", "finns inte").look("property.property");
        assertThat(visitor.form().question("property.property")).containsText("Det finns inte i registret");
        inspection.of(visitor, "register-nothing");
        begin("bullerklagomal");
        visitor.form().open("kind", "sound").choose("kind", "fan").choose("ongoing", "yes");
        assertThat(visitor.form().question("since")).isVisible();
        inspection.of(visitor, "tree");
        visitor.form().write("since", "2026-01-02").write("story", "Fläkten går hela natten.").next("where");
        assertThat(visitor.page().locator(".map-view .leaflet-tile-loaded").first()).isVisible();
        inspection.of(visitor, "map");
        inspection.assertNoFaults();
    }

    @Test
    void steps_and_case_of_an_application_for_school_transport() {
        begin("skolskjuts", "vera");
        emptyAndWithErrors("child");
        SchoolTransport.child(visitor.form());
        emptyAndWithErrors("school");
        SchoolTransport.school(visitor.form());
        emptyAndWithErrors("days");
        SchoolTransport.days(visitor.form());
        emptyAndWithErrors("contact");
        visitor.page().navigate(visitor.page().url().replaceAll("/contact.*", "/review"));
        inspection.of(visitor, "review-errors");
        visitor.page().goBack();
        SchoolTransport.contact(visitor.form());
        inspection.of(visitor, "review");
        visitor.page().locator("a[href$='/delete']").click();
        inspection.of(visitor, "delete");
        visitor.page().goBack();
        visitor.press("Skicka in");
        inspection.of(visitor, "receipt");
        inspect("my", "my-cases");
        visitor.page().locator(".rows h3 a[href*='/my/']").first().click();
        inspection.of(visitor, "my-case");
        visitor.page().locator("aside a[href$='/withdraw']").click();
        inspection.of(visitor, "withdraw");
        atTheDesk(visitor.page().url().replaceAll(".*/my/|/withdraw.*", ""));
        inspection.assertNoFaults();
    }

    /** All that is known of a case that somebody applied for, on behalf of somebody else. */
    private void atTheDesk(String kase) {
        try (var hanna = browser.visitor(Looks.USUAL)) {
            hanna.logIn("hanna").goTo("desk/" + kase + "?view=open");
            assertThat(hanna.page().locator(".facts dt")).hasText(new String[] {"Sökande", "Gäller", "Bollen hos", "Nästa", "Frist"});
            assertThat(hanna.page().locator(".facts dd").first()).containsText("Vera Exempel");
            assertThat(hanna.page().locator("[aria-labelledby=parties] li").first()).containsText("Sökande");
            inspection.of(hanna, "desk-case-applied");
        }
    }

    @Test
    void steps_of_a_fault_report_and_its_receipt() {
        visitor.goTo("e/felanmalan").press("Börja");
        emptyAndWithErrors("what");
        visitor.form().choose("acute", "yes").brings("acute-notice").choose("category", "lamp").brings("lamp-number")
                .choose("category", "other").brings("other-category");
        inspection.of(visitor, "what-filled");
        visitor.form().write("other-category", "En brunn").write("description", FaultReport.FAULT).next("where");
        emptyAndWithErrors("where");
        visitor.form().write("place", FaultReport.PLACE).next("reply");
        emptyAndWithErrors("reply");
        visitor.form().choose("wants-reply", "no").next("review");
        visitor.page().locator("a[href$='?later']").click();
        inspection.of(visitor, "later");
        overtaken("directions");
        inspect("my", "my-cases-of-browser");
        visitor.page().locator(".rows h3 a[href*='/d/']").first().click();
        visitor.page().navigate(visitor.page().url().replaceAll("/[^/]+$", "/review?stale"));
        inspection.of(visitor, "review-stale");
        visitor.press("Skicka in");
        inspection.of(visitor, "receipt-anonymous");
        inspection.assertNoFaults();
    }

    /** The page is made older than what is saved. */
    private void overtaken(String field) {
        visitor.page().navigate(visitor.page().url().replaceAll("/[^/]+$", "/where"));
        visitor.page().evaluate("field => { document.getElementById(field).value = 'Här'; document.querySelector('[name=_revision]').value = '1'; }", field);
        visitor.form().pressNext();
        assertThat(visitor.page().locator(".notice h2").first()).hasText("Något annat har sparats under tiden");
        inspection.of(visitor, "step-overtaken");
    }

    @Test
    void steps_of_an_application_for_home_care() {
        begin("hemtjanst", "johan");
        emptyAndWithErrors("who");
        visitor.form().choose("who", "representative").brings("power-of-attorney").choose("knows", "no").brings("why-not-knows");
        inspection.of(visitor, "who-representative");
        for (var step : new String[] {"situation", "services", "people", "consent"}) {
            visitor.page().navigate(visitor.page().url().replaceAll("/[^/]+$", "/" + step));
            emptyAndWithErrors(step);
        }
        inspection.assertNoFaults();
    }

    @Test
    void on_the_way_to_paying_at_the_provider_and_back() {
        var provider = PaymentProvider.of(SharedInstallation.get());
        visitor.logIn("vera");
        Sweeping.fillIn(visitor);
        inspection.of(visitor, "review-to-pay");
        visitor.page().route(provider.url() + "/pay/**", route -> route.abort("aborted"));
        visitor.press("Betala och skicka in");
        assertThat(visitor.page().locator("h1")).hasText("Du skickas vidare för att betala");
        inspection.of(visitor, "go-pay");
        visitor.page().unroute(provider.url() + "/pay/**");
        visitor.page().locator("a.btn-primary").click();
        visitor.page().waitForURL(provider.url() + "/pay/**");
        inspection.of(visitor, "provider");
        visitor.page().locator("a[lang='en']").click();
        inspection.of(visitor, "provider-english");
        provider.behave("{\"delay\": 600, \"callbacks\": \"none\"}");
        provider.choose(visitor.page(), "Pay, but the answer takes its time");
        assertThat(visitor.page().locator("h1")).hasText("Vi väntar på besked om betalningen");
        inspection.of(visitor, "paid-waiting");
        visitor.page().locator("a.btn-quiet").click();
        visitor.page().navigate(visitor.page().url() + "?payment=failed");
        inspection.of(visitor, "review-payment-failed");
        provider.behave("{}");
        Sweeping.fillIn(visitor);
        visitor.press("Betala och skicka in");
        provider.choose(visitor.page(), "Betala");
        inspection.of(visitor, "receipt-paid");
        var kase = visitor.page().url().replaceAll(".*/my/([^/]*)/.*", "$1");
        try (var tor = browser.visitor(Looks.USUAL)) {
            tor.logIn("tor").goTo("desk/" + kase);
            tor.page().locator("section[aria-labelledby=fee] summary").click();
            tor.page().locator("#amount").fill("450");
            tor.page().locator("#fee-text").fill("Besök på platsen");
            tor.press("Begär avgift");
            inspection.of(tor, "desk-case-fee");
        }
        inspect("my/" + kase + "?payment=cancelled", "my-case-fee");
        visitor.page().navigate(provider.url() + "/");
        inspection.of(visitor, "provider-ledger");
        inspection.assertNoFaults();
    }

    @Test
    void the_desk() {
        visitor.goTo("e/felanmalan").press("Börja");
        FaultReport.fillIn(visitor);
        visitor.press("Skicka in");
        var reference = visitor.page().locator("aside dd.num").textContent();
        visitor.logIn("bo").goTo("desk");
        inspection.of(visitor, "desk");
        assertThat(visitor.page().locator(".sidebar [aria-current]")).containsText(new String[] {"Att göra nu", "Alla mina enheter"});
        inspect("desk?view=closed", "desk-empty");
        inspect("desk?view=open&kind=submitted&service=felanmalan", "desk-filtered");
        visitor.goTo("desk").page().locator("summary").last().click();
        inspection.of(visitor, "desk-choices");
        inspect("desk/find?q=FEL-2026-0", "desk-found-nothing");
        visitor.goTo("desk").page().locator("a.case", new LocatorOptions().setHasText(reference)).click();
        inspection.of(visitor, "desk-case");
        var kase = visitor.page().url();
        visitor.press("Ta ärendet");
        visitor.page().locator("button[value='note']").click();
        inspection.of(visitor, "desk-case-problem");
        inspect("desk/notices", "desk-notices");
        inspect("desk/notices/settings", "desk-notice-settings");
        inspect("desk/decisions", "desk-decisions");
        visitor.logIn("ada");
        inspect("desk/looks", "desk-looks-all");
        ownTemplate(kase, reference);
        inspection.assertNoFaults();
    }

    /** What is wrong with it is said in plain words; what is saved is offered in the unit's cases until it is retired. */
    private void ownTemplate(String kase, String reference) {
        inspect("desk/templates", "desk-templates");
        var page = visitor.goTo("desk/templates/text").page();
        page.locator("#unit").selectOption(new SelectOption().setLabel("Parkenheten"));
        page.locator("#title-sv").fill("Vi återkommer");
        page.locator("#text-sv").fill("Hej {Sökande}!");
        page.locator("button[value=save]").click();
        assertThat(page.locator("#problem")).containsText("Det finns inget som heter {Sökande}");
        assertThat(page.locator("#text-sv-error")).containsText("Det finns inget som heter {Sökande}");
        inspection.of(visitor, "desk-template-problem");
        page.locator("#text-sv").fill("Vi har fått {reference}.");
        page.locator("button[value=save]").click();
        assertThat(page.locator("#done")).containsText("sparad");
        page.navigate(kase);
        page.locator("button[data-begins^='begin-message:own:']").press("Enter");
        assertThat(page.locator("#message")).hasValue("Vi har fått " + reference + ".");
        inspection.of(visitor, "desk-case-template");
        visitor.goTo("desk/templates").follow("Vi återkommer");
        inspection.of(visitor, "desk-template");
        page.locator("button[value=retire]").click();
        assertThat(page.locator("#done")).containsText("erbjuds inte längre");
        inspect("desk/templates", "desk-templates-retired");
    }

    @Test
    void the_contact_centre() {
        visitor.goTo("e/felanmalan").press("Börja");
        FaultReport.fillIn(visitor);
        visitor.press("Skicka in");
        var reference = visitor.page().locator("aside dd.num").textContent();
        visitor.logIn("kaj").goTo("desk/person");
        inspection.of(visitor, "desk-person");
        visitor.press("Sök");
        assertThat(visitor.page().locator("#number-error")).hasText("Skriv ett nummer, eller för- och efternamn.");
        inspection.of(visitor, "desk-person-nothing");
        look("19000101-9802");
        assertThat(visitor.page().locator(".empty h2")).hasText("Inget ärende hittades");
        inspection.of(visitor, "desk-person-nobody");
        look(reference);
        assertThat(visitor.page().locator("h1")).hasText("1 ärende");
        inspection.of(visitor, "desk-person-found");
        visitor.page().locator("a.case").click();
        assertThat(visitor.page().locator("h1 + p")).containsText(reference);
        inspection.of(visitor, "desk-contact");
        visitor.page().locator("button[value='note']").click();
        assertThat(visitor.page().locator("#problem")).containsText("Skriv något");
        inspection.of(visitor, "desk-contact-problem");
        inspect("desk/register", "desk-register");
        inspection.assertNoFaults();
    }

    private void look(String number) {
        visitor.page().locator("#number").fill(number);
        visitor.page().locator("#number").press("Enter");
    }

    private void begin(String service, String person) {
        visitor.logIn(person);
        begin(service);
    }

    private void begin(String service) {
        visitor.goTo("e/" + service).page().locator("form[action$='/drafts'] button").click();
    }

    private void inspect(String path, String name) {
        visitor.goTo(path);
        inspection.of(visitor, name);
    }

    private void emptyAndWithErrors(String step) {
        visitor.form().at(step);
        inspection.of(visitor, step);
        visitor.form().pressNext();
        visitor.page().locator(".error-summary").waitFor();
        inspection.of(visitor, step + "-errors");
    }
}

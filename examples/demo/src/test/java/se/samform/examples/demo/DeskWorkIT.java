package se.samform.examples.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A market in the square: one unit handles it and asks another for its opinion, which is given without the case being theirs. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeskWorkIT {

    static Browser browser;
    private String id;

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
    void a_market_that_others_are_heard_about() {
        var vera = RestCaller.loggedIn(SharedInstallation.get(), "granvik", "vera");
        id = vera.start("markupplatelse").getString("id");
        vera.answer(id, market());
        vera.attach(id, "sketch", "skiss.pdf", Skolskjuts.certificate());
        RestCaller.created(vera.submit(id));
    }

    @Test
    void who_is_asked_for_an_opinion_finds_it_answers_by_keys_alone_and_sees_the_case_no_more() {
        var inspection = new Inspection();
        try (var tor = officer("tor")) {
            assertEquals(404, HttpVisitor.loggedIn(SharedInstallation.get(), "granvik", "tor").get("/granvik/desk/" + id).status());
            tor.page().locator(".sidebar a", new LocatorOptions().setHasText("Mina uppgifter")).press("Enter");
            assertThat(asked(tor)).hasCount(1);
            inspection.of(tor, "desk-tasks");
            asked(tor).press("Enter");
            assertThat(tor.page().locator(".page-head")).containsText("Du ser det för att en uppgift i det väntar på dig");
            assertThat(tor.page().locator("main")).containsText("Vårmarknad");
            assertEquals(Skolskjuts.certificate().length, tor.download(tor.page().locator("a", new LocatorOptions().setHasText("skiss.pdf")).first()).length);
            inspection.of(tor, "desk-task");
            tor.page().locator("select[name=outcome]").selectOption("OPPOSES");
            tor.page().locator("button[value=task-finish]").press("Enter");
            assertThat(tor.page().locator("#problem")).isVisible();
            assertThat(tor.page().locator("select[name=outcome]")).hasValue("OPPOSES");
            tor.page().locator("textarea").fill("Maten blir <b>varm</b>");
            tor.page().locator("button[value=task-finish]").press("Enter");
            assertThat(tor.page().locator("[role=status]")).containsText("Ditt svar finns i ärendet");
            assertThat(asked(tor)).hasCount(0);
            assertEquals(404, HttpVisitor.loggedIn(SharedInstallation.get(), "granvik", "tor").get("/granvik/desk/tasks/" + id).status());
        }
        inspection.assertNoFaults();
        try (var mira = officer("mira")) {
            assertThat(mira.goTo("desk/" + id).page().locator(".timeline").first()).containsText("Maten blir <b>varm</b>");
        }
    }

    @Test
    void an_answer_to_what_is_over_by_then_is_told_so_and_what_comes_in_between_is_not_run_over() {
        try (var tor = browser.visitor(Looks.WITHOUT_SCRIPT)) {
            tor.logIn("tor").goTo("desk/tasks/" + id);
            tor.page().locator("textarea").fill("Inget att säga");
            ordered("mira", "do", "note", "text", "Ring dem");
            tor.page().locator("button[value=task-finish]").click();
            assertThat(tor.page().locator("#problem")).isVisible();
            assertThat(tor.page().locator("textarea")).hasValue("Inget att säga");
            ordered("mira", "do", "task-off", "task", "ask-environment");
            tor.page().locator("button[value=task-finish]").click();
            assertThat(tor.page().locator("h1")).hasText("Mina uppgifter");
            assertThat(tor.page().locator("[role=status]")).containsText("uppgiften är inte öppen längre");
            assertThat(tor.page().locator("#typed")).hasValue("Inget att säga");
        }
    }

    @Test
    void who_is_not_asked_opens_and_answers_nothing() {
        for (var person : List.of("hanna", "siv", "kim")) {
            var somebody = HttpVisitor.loggedIn(SharedInstallation.get(), "granvik", person);
            assertEquals(404, somebody.get("/granvik/desk/tasks/" + id).status());
            assertEquals(404, somebody.get("/granvik/desk/" + id + "/receipt.pdf").status());
        }
    }

    @Test
    void a_case_is_linked_given_back_and_moved_with_a_reason() {
        var first = id;
        a_market_that_others_are_heard_about();
        try (var mira = officer("mira")) {
            mira.goTo("desk/" + first);
            var number = mira.page().locator("h1 + p .num").textContent();
            mira.goTo("desk/" + id).page().locator("summary", new LocatorOptions().setHasText("Koppla ett annat ärende")).press("Enter");
            mira.page().locator("#link").fill("FEL-1999-XXXX");
            mira.page().locator("button[value=link]").press("Enter");
            assertThat(mira.page().locator("#problem")).containsText("Skriv hela numret");
            assertThat(mira.page().locator("#link")).hasValue("FEL-1999-XXXX");
            mira.page().locator("#problem a").press("Enter");
            assertThat(mira.page().locator("#link")).isFocused();
            mira.page().locator("#link").fill(number.toLowerCase());
            mira.page().locator("button[value=link]").press("Enter");
            assertThat(mira.page().locator("[aria-labelledby=handling] [role=status]")).containsText("kopplade");
            assertThat(mira.page().locator("[role=status]")).isFocused();
            assertThat(mira.page().locator("#handling")).isInViewport();
            assertThat(mira.page().locator("a[href$='" + first + "']")).containsText(number);
            assertThat(mira.goTo("desk/" + first).page().locator("section[aria-labelledby=handling]")).containsText("Kopplat från det ärendet");
            assertThat(mira.page().locator("section[aria-labelledby=handling] a[href$='" + id + "']")).isVisible();
            mira.goTo("desk/" + id);
            mira.page().locator("button[value=take]").press("Enter");
            mira.page().locator("button[value=give-back]").press("Enter");
            assertThat(mira.page().locator("[role=status]")).containsText("Ingen har det nu");
            mira.page().locator("summary", new LocatorOptions().setHasText("Flytta till en annan enhet")).press("Enter");
            mira.page().locator("#to-unit").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Parkenheten"));
            mira.page().locator("button[value=move]").press("Enter");
            assertThat(mira.page().locator("#problem")).isVisible();
            assertThat(mira.page().locator("#to-unit option:checked")).hasText("Parkenheten");
            mira.page().locator("#move-why").fill("Det är i parken");
            mira.page().locator("button[value=move]").press("Enter");
            assertThat(mira.page().locator("[role=status]")).containsText("Ärendet är flyttat");
        }
        try (var bo = officer("bo")) {
            assertThat(bo.goTo("desk/" + id).page().locator(".timeline").last()).containsText("Det är i parken");
        }
    }

    @Test
    void a_status_is_changed_and_the_case_moved_at_once_and_what_is_written_meanwhile_can_be_copied() {
        var inspection = new Inspection();
        try (var mira = officer("mira"); var meanwhile = officer("mira")) {
            meanwhile.goTo("desk/" + id).page().locator("#note").fill("Ring hallen");
            mira.goTo("desk/" + id).page().locator("a[href*='ask=ready']").press("Enter");
            assertThat(mira.page().locator("form:has(#asked-then)")).containsText("Det här är inte klart och avbryts");
            mira.page().locator("form:has(#asked-then) summary", new LocatorOptions().setHasText("Lämna över ärendet samtidigt")).press("Enter");
            mira.page().locator("#asked-then").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Parkenheten"));
            mira.page().locator("form:has(#asked-then) button[name=to]").first().press("Enter");
            assertThat(mira.page().locator("#problem")).containsText("Skriv varför ärendet flyttas");
            assertThat(mira.page().locator("#asked-then option:checked")).hasText("Parkenheten");
            inspection.of(mira, "desk-hand-on");
            mira.page().locator("#asked-why").fill("Det är i parken");
            mira.page().locator("form:has(#asked-then) button[name=to]").first().press("Enter");
            assertThat(mira.page().locator("[role=status]")).containsText("Status är ändrad, och ärendet är överlämnat");
            meanwhile.page().locator("button[value=note]").click();
            assertThat(meanwhile.page().locator("#problem")).containsText("flyttades till Parkenheten");
            assertThat(meanwhile.page().locator("#typed")).hasValue("Ring hallen");
            assertThat(meanwhile.page().locator("main")).not().containsText("Vårmarknad");
            inspection.of(meanwhile, "desk-moved");
        }
        inspection.assertNoFaults();
    }

    @Test
    void who_has_a_conflict_of_interest_says_why_and_opens_the_case_no_more() {
        try (var mira = officer("mira")) {
            mira.goTo("desk?view=open");
            assertThat(mira.page().locator("a.case[href*='" + id + "']")).hasCount(1);
            mira.goTo("desk/" + id).page().locator("summary", new LocatorOptions().setHasText("Jäv")).press("Enter");
            mira.page().locator("button[value=conflict]").press("Enter");
            assertThat(mira.page().locator("#problem")).isVisible();
            mira.page().locator("#conflict-why").fill("Min syster söker");
            mira.page().locator("button[value=conflict]").press("Enter");
            assertThat(mira.page().locator("[role=status]")).containsText("Ditt jäv är antecknat");
            assertThat(mira.page().locator("a.case[href*='" + id + "']")).hasCount(0);
            mira.goTo("desk?view=open");
            assertThat(mira.page().locator("h1")).isVisible();
            assertThat(mira.page().locator("a.case[href*='" + id + "']")).hasCount(0);
        }
        assertEquals(404, HttpVisitor.loggedIn(SharedInstallation.get(), "granvik", "mira").get("/granvik/desk/" + id).status());
    }

    @Test
    void a_status_that_wants_a_message_begins_with_the_flows_own_words_and_keeps_what_was_written() {
        var vera = RestCaller.loggedIn(SharedInstallation.get(), "granvik", "vera");
        var opinion = vera.start("synpunkt").getString("id");
        vera.answer(opinion, Json.createObjectBuilder().add("kind", "praise").add("subject", "street").add("text", "Fin gata").add("wants-reply", false).build());
        RestCaller.created(vera.submit(opinion));
        var inspection = new Inspection();
        var at = HttpVisitor.loggedIn(SharedInstallation.get(), "granvik", "vera");
        assertTrue(at.post(at.get("/granvik/my/" + opinion).form("/supplement")).location().startsWith("/granvik/d/"), "she may add unasked");
        try (var bo = officer("bo")) {
            bo.goTo("desk/" + opinion).page().locator("#message").fill("Hej <Vera>!");
            bo.page().locator("button[data-begins='begin-message:answer']").press("Enter");
            assertThat(bo.page().locator("#message")).hasValue(Pattern.compile("^Hej <Vera>!\\n\\n[^<]*tack för att du hörde av dig"));
            assertThat(bo.page().locator("#message")).isFocused();
            bo.goTo("desk/" + opinion).page().locator("a[href*='ask=answered']").press("Enter");
            assertThat(bo.page().locator("#status-message")).hasValue(Pattern.compile("tack för att du hörde av dig"));
            assertThat(bo.page().locator("#status-note")).hasCount(0);
            inspection.of(bo, "desk-status");
            bo.page().locator("#status-message").fill("x".repeat(20_001));
            bo.page().locator("button[name=to][value=answered]").press("Enter");
            assertThat(bo.page().locator("#problem")).isVisible();
            assertThat(bo.page().locator("#status-message")).hasValue("x".repeat(20_001));
            bo.page().locator("#status-message").fill("Tack, Vera!");
            bo.page().locator("button[name=to][value=answered]").press("Enter");
            assertThat(bo.page().locator(".thread li").last()).containsText("Tack, Vera!");
            assertThat(bo.page().locator(".thread li").last()).containsText("Den sökande ser det här");
            assertThat(bo.page().locator("#writable")).containsText("Den sökande kan skriva, och du svara, till och med");
            bo.page().locator("#message").fill("Hör av dig igen");
            bo.page().locator("button[value=message]").click();
            assertThat(bo.page().locator(".thread li").last()).containsText("Hör av dig igen");
            inspection.of(bo, "desk-case-over");
        }
        inspection.assertNoFaults();
        var over = at.get("/granvik/my/" + opinion);
        assertTrue(over.text().contains("Du kan skriva här till och med"), over.text());
        assertTrue(at.post(over.form("/my/" + opinion).with("text", "Tack")).location().endsWith("done=sent#messages"));
    }

    private Locator asked(Visitor officer) {
        return officer.page().locator("a.case[href$='" + id + "']");
    }

    private static Visitor officer(String person) {
        return browser.visitor(Looks.USUAL).logIn(person).goTo("desk");
    }

    private void ordered(String person, String... said) {
        var fields = said.length == 2 ? Map.of(said[0], said[1]) : Map.of(said[0], said[1], said[2], said[3]);
        var officer = HttpVisitor.loggedIn(SharedInstallation.get(), "granvik", person);
        var form = HtmlForm.in(officer.get("/granvik/desk/" + id).text()).stream().filter(each -> each.fields().containsKey("seq")).findFirst().orElseThrow();
        var answer = officer.post(form.with(fields));
        assertEquals(303, answer.status(), answer::text);
    }

    private static JsonObject market() {
        var responsible = Json.createObjectBuilder().add("firstName", "Vera").add("lastName", "Exempel").add("personalNumber", "19121212-1212")
            .add("email", "vera@exempel.invalid").add("phone", "070-174 06 05");
        var day = LocalDate.now().plusDays(60).toString();
        var period = Json.createObjectBuilder().add("days", Json.createObjectBuilder().add("from", day).add("to", day)).add("opens", "10:00").add("closes", "16:00");
        var point = Json.createObjectBuilder().add("type", "Point").add("coordinates", Json.createArrayBuilder().add(15.118).add(61.4712));
        return Json.createObjectBuilder().add("who", "private").add("applicant", responsible).add("purpose", "market").add("name", "Vårmarknad")
            .add("area", "40").add("visitors", "100").add("sound", false).add("food", true).add("alcohol", false).add("road", false)
            .add("place", Json.createObjectBuilder().add("shape", point)).add("periods", Json.createArrayBuilder().add(period))
            .add("truth", true).build();
    }
}

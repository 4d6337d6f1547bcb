package se.samform.examples.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** An officer with many cases sorts them and does the same to several: each is done or refused by itself, and told so. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ManyAtOnceIT {

    private static final String LIST = "desk?view=open&service=felanmalan&sort=-received";

    static Browser browser;
    private String first;
    private String second;
    private String third;

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
    void report_three_faults() {
        first = reported();
        second = reported();
        third = reported();
    }

    @Test
    void one_is_refused_the_others_are_done_and_undone_where_nothing_has_happened_since() {
        var inspection = new Inspection();
        try (var bo = officer("bo", Looks.USUAL); var ada = officer("ada", Looks.USUAL)) {
            choose(bo.goTo(LIST), first, second, third);
            assertThat(bo.page().locator("[data-chosen]")).hasText("3 valda");
            inspection.of(bo, "desk-chosen");
            assertEquals(0, (Integer) bo.page().evaluate("(() => { const list = document.querySelector('.table-scroll'); return list.scrollWidth - list.clientWidth; })()"),
                    "all columns of the list stand in the page");
            note(ada, second, "Jag ringer dem");
            bo.page().locator("button[value=take]").click();
            assertThat(bo.page().locator("h1")).hasText("Ta ärenden");
            assertThat(bo.page().locator("[role=status]")).containsText("2 ärenden är klara.1 ärende ändrades inte.");
            assertThat(section(bo, "refused")).containsText(second);
            assertThat(section(bo, "refused")).containsText("Något annat har hänt i ärendet");
            inspection.of(bo, "desk-many-done");
            note(ada, first, "Jag ringer dem också");
            bo.press("Ångra");
            assertThat(bo.page().locator("[role=status]")).containsText("1 ärende är som det var innan.1 ärende gick inte att ångra.");
            assertThat(section(bo, "undone")).containsText(third);
            assertThat(section(bo, "refused")).containsText("Ångrades inte: Något annat har hänt");
            section(bo, "undone").locator("a").click();
            assertThat(bo.page().locator("h1 + p .num").first()).hasText(third);
            assertThat(bo.page().locator("h1 + p")).containsText("Ingen handläggare");
            assertThat(bo.page().locator(".timeline").first()).containsText("lämnade tillbaka ärendet");
        }
        inspection.assertNoFaults();
    }

    @Test
    void without_script_several_are_handed_over_after_the_page_that_asks_to_whom() {
        try (var bo = officer("bo", Looks.WITHOUT_SCRIPT); var ada = officer("ada", Looks.USUAL)) {
            choose(bo.goTo(LIST), first, second);
            note(ada, second, "Jag ringer dem");
            bo.page().locator("button[value=assign]").click();
            assertThat(bo.page().locator(".page-head")).containsText("1 ärende har ändrats sedan du valde det");
            assertThat(bo.page().locator(".mini li", new LocatorOptions().setHasText("Ändrat sedan du valde det"))).containsText(second);
            assertThat(bo.page().locator(".page-head")).containsText("2 valda ärenden");
            bo.page().locator("select[name=to]").selectOption("Ada Övning");
            bo.press("Lämna över ärenden");
            assertThat(bo.page().locator("[role=status]")).containsText("2 ärenden är klara.");
            assertThat(bo.page().locator("[role=status]")).isFocused();
            bo.page().reload();
            assertThat(bo.page().locator("[role=status]")).containsText("2 ärenden är klara.");
            bo.follow("Till listan");
            assertThat(bo.page()).hasURL(Pattern.compile(".*sort=-received"));
            assertThat(line(bo, first)).containsText("Ada Övning");
            assertThat(line(bo, second).locator("a.case")).isFocused(); // the first of them in the list
        }
    }

    @Test
    void a_form_that_is_sent_twice_writes_once() {
        var bo = HttpVisitor.loggedIn(SharedInstallation.get(), "granvik", "bo");
        var list = bo.get("/granvik/" + LIST);
        var value = list.find("name=\"case\" value=\"([^\"]*)\" aria-label=\"[^\"]*" + first);
        var asking = bo.get("/granvik/desk/many?do=message&view=open&case=" + value);
        var form = asking.form("/desk/many").with("do", "message").with("text", "Vi kommer om {reference}.");
        var empty = bo.post(form.with("text", " "));
        assertEquals(409, empty.status());
        assertTrue(empty.text().contains("aria-describedby=\"text-hint text-error\""), "it is said at the field too");
        var report = bo.post(form).location();
        assertEquals(report, bo.post(form).location());
        var kase = bo.get("/granvik/desk/" + value.substring(0, value.indexOf('_'))).text();
        assertEquals(1, kase.split(Pattern.quote("Vi kommer om " + first), -1).length - 1);
        assertNotEquals(report, bo.post(form.with("text", "Något annat")).location());
    }

    @Test
    void a_list_is_narrowed_to_words_and_the_same_is_written_and_asked_for_in_all_that_is_left() {
        var bo = HttpVisitor.loggedIn(SharedInstallation.get(), "granvik", "bo");
        var narrowing = bo.get("/granvik/" + LIST).form("/desk/narrow");
        assertTrue(bo.post(narrowing.with("words", "19900101-2385")).location().contains("/desk/find/"), "a number stands in no address");
        var list = bo.get(bo.post(narrowing.with("words", second.substring(second.lastIndexOf('-') + 1)).with("from-day", "2020-01-01")).location());
        assertTrue(list.text().contains(second));
        assertFalse(list.text().contains(first));
        var value = list.find("name=\"case\" value=\"([^\"]*)\" aria-label=\"[^\"]*" + second);
        var note = bo.get("/granvik/desk/many?do=note&view=open&case=" + value).form("/desk/many").with("do", "note").with("text", "Är {reference} en dubblett?");
        var report = bo.post(note).location();
        assertTrue(bo.get(report).text().contains("1 ärende är klart"));
        var path = "/granvik/desk/" + value.substring(0, value.indexOf('_'));
        assertTrue(bo.get(path).text().contains("Är " + second + " en dubblett?"));
        bo.post(bo.get(report).form(report.substring(report.indexOf("/desk/many/")).replaceAll("#.*", "")).with("do", "undo"));
        assertTrue(bo.get(path).text().contains("<s>Är " + second + " en dubblett?</s>"), "it is taken back, and can still be read");
        var asking = bo.get("/granvik/desk/many?do=ask&view=open&case=" + value.substring(0, value.indexOf('_'))).form("/desk/many").with("do", "ask").with("text", "Hur ser den ut?");
        assertEquals(409, bo.post(asking).status(), "nothing is asked for");
        assertTrue(bo.get(bo.post(asking.with("question", "description")).location()).text().contains("1 ärende ändrades inte"), "the flow has no status that waits for more");
    }

    @Test
    void a_status_that_all_may_get_is_set_for_all() {
        var inspection = new Inspection();
        try (var bo = officer("bo", Looks.USUAL)) {
            choose(bo.goTo(LIST), first, second);
            bo.press("Ändra status…");
            inspection.of(bo, "desk-many-status");
            bo.follow("Åtgärdad…");
            inspection.of(bo, "desk-many");
            bo.press("Ändra status på ärenden");
            assertThat(bo.page().locator("[role=status]")).containsText("2 ärenden är klara.");
            bo.goTo("desk?view=closed&sort=-changed");
            assertThat(line(bo, first)).containsText("Åtgärdad");
        }
        inspection.assertNoFaults();
    }

    @Test
    void nothing_chosen_is_told_and_all_of_the_page_is_one_key_away() {
        try (var bo = officer("bo", Looks.USUAL)) {
            bo.goTo(LIST).page().locator("button[value=take]").click();
            assertThat(bo.page().locator("[role=status]")).containsText("Välj minst ett ärende");
            assertThat(bo.page().locator("[role=status]")).isFocused();
            bo.page().locator("[data-all]").check();
            assertEquals(bo.page().locator("a.case").count(), bo.page().locator("input[name=case]:checked").count());
            bo.page().locator("[data-all]").uncheck();
            bo.page().locator("a.case").first().focus();
            bo.page().keyboard().press("x");
            assertThat(bo.page().locator("[data-chosen]")).hasText("1 valt");
        }
    }

    @Test
    void the_headings_sort_and_the_order_stays_from_case_to_case() {
        try (var bo = officer("bo", Looks.WITHOUT_SCRIPT)) {
            bo.goTo("desk?view=open&service=felanmalan");
            assertThat(bo.page().locator("th[aria-sort=ascending]")).containsText("Frist");
            bo.follow("Inkom");
            bo.follow("Inkom");
            assertThat(bo.page().locator("th[aria-sort=descending]")).containsText("Inkom");
            assertThat(bo.page().locator("a.case .hidden-text").first()).hasText(" " + third);
            bo.page().locator("a.case").first().click();
            bo.page().locator("[rel=next]").click();
            assertThat(bo.page().locator("h1 + p .num").first()).hasText(second);
            bo.page().locator("[rel=next]").click();
            assertThat(bo.page().locator("h1 + p .num").first()).hasText(first);
            assertThat(bo.page().locator(".page-head .num").first()).containsText("3 av");
            bo.page().locator("[data-key=u]").first().click();
            bo.page().locator("summary", new LocatorOptions().setHasText("Sorterat efter")).click();
            bo.follow("Ändrat");
            assertThat(bo.page().locator("summary", new LocatorOptions().setHasText("Sorterat efter"))).containsText("Ändrat ↓");
            for (var sort : List.of("due", "-due", "received", "changed", "-changed", "applicant", "-applicant", "service", "status", "-status")) {
                bo.goTo("desk?view=open&service=felanmalan&sort=" + sort);
                assertThat(bo.page().locator("th[aria-sort]")).hasCount(1);
                assertThat(line(bo, first)).isVisible();
            }
        }
    }

    /** By a colleague, meanwhile. */
    private static void note(Visitor officer, String reference, String text) {
        officer.goTo("desk?view=open&sort=-received");
        officer.page().locator("a.case", new LocatorOptions().setHasText(reference)).click();
        officer.page().locator("#note").fill(text);
        officer.page().locator("button[value=note]").click();
        assertThat(officer.page().locator("[role=status]")).containsText("Anteckningen är sparad");
    }

    private static void choose(Visitor officer, String... references) {
        for (var reference : references) {
            officer.page().getByLabel("Välj " + reference).check();
        }
    }

    private static Locator section(Visitor officer, String id) {
        return officer.page().locator("section[aria-labelledby=%s]".formatted(id));
    }

    private static Locator line(Visitor officer, String reference) {
        return officer.page().locator("tbody tr", new LocatorOptions().setHasText(reference));
    }

    private static Visitor officer(String person, Looks looks) {
        return browser.visitor(looks).logIn(person);
    }

    private static String reported() {
        try (var citizen = browser.visitor(Looks.USUAL)) {
            citizen.goTo("e/felanmalan").press("Börja");
            FaultReport.fillIn(citizen);
            citizen.press("Skicka in");
            return citizen.page().locator("aside dd.num").textContent().strip();
        }
    }
}

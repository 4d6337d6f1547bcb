package se.samform.examples.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** An officer finds the way through the lists: by number, by filters, from case to case. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeskListsIT {

    static Browser browser;
    static String first;
    static String second;

    @BeforeAll
    static void report_two_faults() {
        SharedInstallation.get();
        browser = Browser.start();
        first = reported();
        second = reported();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void a_number_opens_its_case_by_keys_alone() {
        try (var bo = officer("bo")) {
            bo.page().keyboard().press("/");
            assertThat(bo.page().locator("#find")).isFocused();
            bo.page().keyboard().type(first.toLowerCase().replace('-', ' '));
            bo.page().keyboard().press("Enter");
            assertThat(bo.page().locator("h1 + p .num")).hasText(first);
        }
    }

    @Test
    void the_beginning_of_several_numbers_lists_them_without_script_too() {
        try (var bo = browser.visitor(Looks.WITHOUT_SCRIPT)) {
            bo.logIn("bo").goTo("desk/find?q=" + first.substring(0, 8));
            assertTrue(bo.page().locator("a.case").count() >= 2);
        }
    }

    @Test
    void an_officer_of_another_unit_finds_nothing_and_is_told_so() {
        try (var hanna = officer("hanna")) {
            hanna.page().locator("#find").fill(first);
            hanna.page().locator("#find").press("Enter");
            assertThat(hanna.page().locator("[role=status] h2")).hasText("Inget ärende hittades");
            assertThat(hanna.page().locator("#find")).hasValue(first);
        }
    }

    @Test
    void a_filter_is_chosen_seen_and_taken_away() {
        try (var bo = officer("bo")) {
            bo.goTo("desk?view=open");
            bo.page().locator("summary", new LocatorOptions().setHasText("Status")).click();
            bo.follow("Inkommen");
            assertThat(bo.page().locator(".chip-on")).containsText("Status: Inkommen");
            assertThat(line(bo, first)).isVisible();
            assertThat(bo.page().locator("tbody th", new LocatorOptions().setHasText(first))).containsText(FaultReport.FAULT.substring(0, 20));
            bo.page().locator(".chip-on").click();
            bo.page().locator("summary", new LocatorOptions().setHasText("Status")).click();
            bo.follow("Kompletterad");
            assertThat(bo.page().locator(".empty")).containsText("passar filtren");
            bo.follow("Ta bort filtren");
            assertThat(line(bo, first)).isVisible();
        }
    }

    @Test
    void the_side_bar_says_how_much_there_is_to_do_whatever_the_list_is_narrowed_to() {
        try (var bo = officer("bo")) {
            var all = "" + bo.page().locator("a.case").count();
            assertThat(bo.page().locator(".sidebar [aria-current=page] .n")).hasText(all);
            bo.goTo("desk?kind=supplemented");
            assertThat(bo.page().locator("a.case")).hasCount(0);
            assertThat(bo.page().locator(".sidebar [aria-current=page] .n")).hasText(all);
        }
    }

    @Test
    void escape_closes_the_choices_and_gives_the_focus_back() {
        try (var bo = officer("bo")) {
            var status = bo.page().locator("summary", new LocatorOptions().setHasText("Status"));
            status.press("Enter");
            assertThat(bo.page().locator(".menu[open] ul")).isVisible();
            bo.page().keyboard().press("Tab");
            bo.page().keyboard().press("Escape");
            assertThat(bo.page().locator(".menu[open]")).hasCount(0);
            assertThat(status).isFocused();
        }
    }

    @Test
    void from_case_to_case_and_back_with_the_filter_kept_and_the_place_told() {
        try (var bo = officer("bo")) {
            bo.goTo("desk?view=open&kind=submitted");
            var count = bo.page().locator("a.case").count();
            bo.page().locator("a.case").first().click();
            var opened = number(bo);
            assertThat(bo.page().locator("[rel=prev]")).hasCount(0);
            assertThat(bo.page().locator(".page-head .num").first()).hasText("1 av " + count);
            bo.page().keyboard().press("j");
            assertThat(bo.page().locator(".page-head .num").first()).hasText("2 av " + count);
            bo.page().keyboard().press("k");
            assertThat(bo.page().locator("h1 + p .num")).hasText(opened);
            bo.page().keyboard().press("u");
            assertThat(bo.page()).hasURL(Pattern.compile(".*/desk\\?view=open&kind=submitted"));
        }
    }

    @Test
    void keys_of_one_letter_can_be_switched_off_and_stay_so_in_this_browser() {
        try (var bo = officer("bo")) {
            bo.goTo("desk?view=open&kind=submitted").page().locator("a.case").first().click();
            var opened = number(bo);
            bo.page().locator("[data-keys] button").press("Enter");
            bo.page().keyboard().press("j");
            bo.page().keyboard().press("u");
            bo.page().reload();
            assertThat(bo.page().locator("[data-keys] button")).hasAttribute("aria-pressed", "false");
            assertThat(bo.page().locator("main kbd").first()).isHidden();
            assertThat(bo.page().locator("h1 + p .num")).hasText(opened);
            bo.page().locator("[data-keys] button").press("Enter");
            bo.page().keyboard().press("Shift+J");
            assertThat(bo.page().locator("h1 + p .num")).hasText(opened);
            bo.page().keyboard().press("j");
            assertThat(bo.page().locator("h1 + p .num")).not().hasText(opened);
        }
    }

    @Test
    void a_flagged_case_is_found_under_flagged_by_whoever_flagged_it_alone() {
        try (var bo = officer("bo"); var ada = officer("ada")) {
            bo.goTo("desk?view=open").page().locator("a.case", new LocatorOptions().setHasText(first)).click();
            assertThat(bo.page().locator("h1 + p .num")).hasText(first);
            bo.page().keyboard().press("f");
            assertThat(bo.page().locator("[role=status]")).containsText("Ärendet är flaggat");
            assertThat(bo.page().locator("main [aria-pressed=true]")).containsText("Ta bort flaggan");
            bo.goTo("desk?view=flagged");
            assertThat(line(bo, first)).isVisible();
            assertThat(line(ada.goTo("desk?view=flagged"), first)).hasCount(0);
            line(bo, first).click();
            bo.press("Ta bort flaggan F");
            assertThat(line(bo.goTo("desk?view=flagged"), first)).hasCount(0);
        }
    }

    @Test
    void a_list_gets_a_name_is_shared_with_the_unit_and_is_taken_away_by_its_owner() {
        try (var bo = officer("bo"); var ada = officer("ada"); var siv = officer("siv")) {
            bo.goTo("desk?view=open&kind=submitted").page().locator("summary", new LocatorOptions().setHasText("Spara listan")).click();
            bo.page().locator("#filter-name").fill("Nytt <i>i parken</i>");
            bo.page().locator("#filter-shared").selectOption("parkenheten");
            bo.page().locator(".panel button[value=save]").click();
            assertThat(bo.page().locator("[role=status]")).containsText("Listan är sparad");
            ada.goTo("desk").page().locator(".sidebar a", new LocatorOptions().setHasText("Nytt <i>i parken</i>")).click();
            assertThat(ada.page()).hasURL(Pattern.compile(".*view=open&kind=submitted"));
            assertThat(ada.page().locator("button[value=delete]")).hasCount(0);
            assertThat(siv.goTo("desk").page().locator(".sidebar a", new LocatorOptions().setHasText("Nytt"))).hasCount(0);
            bo.page().locator("button[value=delete]").click();
            assertThat(bo.page().locator(".sidebar a", new LocatorOptions().setHasText("Nytt"))).hasCount(0);
        }
    }

    @Test
    void what_is_overdue_has_a_list_of_its_own_that_is_empty_while_nothing_is() {
        try (var bo = officer("bo")) {
            bo.goTo("desk?view=overdue");
            assertThat(bo.page().locator(".empty")).containsText("utlovade dag har passerat");
            assertThat(bo.page().locator(".sidebar [aria-current=page]")).containsText("Försenade");
        }
    }

    private static String reported() {
        try (var citizen = browser.visitor(Looks.USUAL)) {
            citizen.goTo("e/felanmalan").press("Börja");
            FaultReport.fillIn(citizen);
            citizen.press("Skicka in");
            return citizen.page().locator("aside dd.num").textContent().strip();
        }
    }

    private static Visitor officer(String person) {
        var officer = browser.visitor(Looks.USUAL);
        return officer.logIn(person).goTo("desk");
    }

    private static Locator line(Visitor officer, String reference) {
        return officer.page().locator("a.case", new LocatorOptions().setHasText(reference));
    }

    private static String number(Visitor officer) {
        return officer.page().locator("h1 + p .num").textContent();
    }
}

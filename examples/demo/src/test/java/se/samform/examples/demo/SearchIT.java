package se.samform.examples.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page.LocatorOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One field at the desk finds cases by what is in them and by whom they are about; only those of the officer's units. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SearchIT {

    static Browser browser;
    static String reference;

    @BeforeAll
    static void report_a_fault() {
        SharedInstallation.get();
        browser = Browser.start();
        try (var citizen = browser.visitor(Looks.USUAL)) {
            citizen.goTo("e/felanmalan").press("Börja");
            FaultReport.fillIn(citizen);
            citizen.press("Skicka in");
            reference = citizen.page().locator("aside dd.num").textContent().strip();
        }
        try (var bo = officer("bo")) {
            bo.page().locator("#find").fill(reference);
            bo.page().locator("#find").press("Enter");
            bo.page().locator("#note").fill("Ringde entreprenören Växelblomma");
            bo.page().locator("#note").press("Control+Enter");
            assertThat(bo.page().locator("main")).containsText("Växelblomma");
        }
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"växelblomma", "vaxelbl", "entreprenoren vaxel"})
    void a_note_is_found_by_its_words_with_and_without_dots(String typed) {
        try (var bo = officer("bo")) {
            search(bo, typed);
            assertThat(bo.page().locator("tr", new LocatorOptions().setHasText(reference))).containsText("anteckning");
            var inspection = new Inspection();
            inspection.of(bo, "desk-search");
            inspection.assertNoFaults();
        }
    }

    @Test
    void keys_alone_lead_from_the_field_into_the_case_that_was_found() {
        try (var bo = officer("bo")) {
            bo.page().keyboard().press("/");
            bo.page().keyboard().type("vaxelblomma");
            bo.page().keyboard().press("Enter");
            assertThat(bo.page().locator("a.case")).hasCount(1);
            bo.page().keyboard().press("/");
            bo.page().keyboard().press("ArrowDown");
            assertThat(bo.page().locator("a.case")).isFocused();
            bo.page().keyboard().press("Enter");
            assertThat(bo.page().locator("h1 + p .num")).hasText(reference);
        }
    }

    @Test
    void an_officer_of_another_unit_is_told_that_there_is_nothing_and_what_can_be_found() {
        try (var hanna = officer("hanna")) {
            search(hanna, "växelblomma");
            assertThat(hanna.page().locator("[role=status] h2")).hasText("Inget ärende hittades");
            assertThat(hanna.page().locator("[role=status] p").first()).containsText("personnummer");
        }
    }

    @Test
    void a_personal_number_stands_in_no_address_and_no_title() {
        try (var bo = officer("bo")) {
            for (var typed : new String[] {"19900101-2385", "900101-2385", "9001012385"}) {
                search(bo, typed);
                assertThat(bo.page().locator("#find")).hasValue(typed);
                assertFalse(bo.page().url().contains("2385"), bo.page().url());
                assertFalse(bo.page().title().contains("2385"), bo.page().title());
                assertTrue(bo.page().url().contains("/desk/find/"));
            }
        }
    }

    @Test
    void what_was_kept_for_one_officer_opens_nothing_for_another() {
        String address;
        try (var bo = officer("bo")) {
            search(bo, "19900101-2385");
            address = bo.page().url().replaceAll(".*/(desk/find/.*)", "$1");
        }
        try (var hanna = officer("hanna")) {
            hanna.goTo(address);
            assertThat(hanna.page().locator("[role=status] h2")).hasText("Skriv det du söker igen");
            assertThat(hanna.page().locator("#find")).hasValue("");
        }
    }

    private static void search(Visitor officer, String typed) {
        officer.page().locator("#find").fill(typed);
        officer.page().locator("#find").press("Enter");
        officer.page().waitForURL("**/desk/find**");
    }

    private static Visitor officer(String person) {
        var officer = browser.visitor(Looks.USUAL);
        return officer.logIn(person).goTo("desk");
    }
}

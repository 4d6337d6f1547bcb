package se.samform.examples.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.Media;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** From what a citizen thinks of it to the officer's figures, and what they take out of the house. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StatisticsIT {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final String COMMENT = "Lätt & snabbt <b>tack</b> 7f3k";

    static Browser browser;
    static String reference;
    static String followKey;

    @BeforeAll
    static void report_a_fault_and_say_what_one_thinks_without_script() {
        SharedInstallation.get();
        browser = Browser.start();
        try (var citizen = browser.visitor(Looks.WITHOUT_SCRIPT)) {
            citizen.goTo("e/felanmalan").press("Börja");
            FaultReport.fillIn(citizen);
            citizen.press("Skicka in");
            reference = citizen.page().locator("aside dd.num").textContent().strip();
            followKey = citizen.page().locator(".keep .num").last().textContent().strip();
            citizen.press("Skicka det jag tycker");
            assertThat(citizen.page().locator(".error-summary")).containsText("Välj hur nöjd du är");
            citizen.page().locator("#comment").fill(COMMENT);
            citizen.page().locator("label[for='grade-2']").click();
            citizen.press("Skicka det jag tycker");
            assertThat(citizen.page().locator("#feedback [role=status]")).containsText("Tack!");
            assertThat(citizen.page().locator("#feedback")).containsText("Du svarade: Missnöjd.");
        }
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void with_the_follow_key_it_can_be_changed_and_is_then_what_the_officer_sees_without_who() {
        try (var citizen = browser.visitor(Looks.USUAL)) {
            citizen.goTo("follow");
            citizen.page().locator("[name=reference]").fill(reference);
            citizen.page().locator("[name=key]").fill(followKey);
            citizen.page().locator("main form .btn-primary").click();
            citizen.page().locator("#feedback summary").click();
            assertThat(citizen.page().locator("#grade-2")).isChecked();
            assertThat(citizen.page().locator("#comment")).hasValue(COMMENT);
            citizen.page().locator("label[for='grade-5']").click();
            citizen.press("Skicka det jag tycker");
            assertThat(citizen.page().locator("#feedback")).containsText("Du svarade: Mycket nöjd.");
        }
        try (var bo = statistics("bo")) {
            var said = bo.page().locator(".mini li", new LocatorOptions().setHasText("7f3k"));
            assertThat(said).containsText(COMMENT);
            assertThat(said).containsText("Mycket nöjd");
            assertFalse(bo.page().locator("main").textContent().contains(reference));
            assertTrue(figure(bo, "Inkomna") >= 1);
            assertThat(bo.page().locator("[aria-labelledby=inflow] svg title")).hasCount(1);
        }
        try (var ada = statistics("ada")) {
            assertThat(ada.page().locator(".mini li", new LocatorOptions().setHasText("7f3k"))).hasCount(1);
        }
    }

    @Test
    void what_another_unit_has_is_in_no_figure_no_comment_and_no_file_of_mine() throws IOException {
        try (var siv = browser.visitor(Looks.USUAL)) {
            siv.logIn("siv").goTo("desk/statistics?unit=parkenheten&service=felanmalan");
            assertFalse(siv.page().content().contains("7f3k"));
            assertFalse(siv.page().content().contains("Felanmälan"));
            siv.goTo("desk?view=open&unit=parkenheten");
            if (siv.page().locator("main .exports a").count() > 0) {
                assertFalse(text(siv.download(siv.page().locator("main .exports a").first())).contains(reference));
            }
        }
    }

    @Test
    void the_list_is_taken_along_as_csv_that_a_parser_reads() throws IOException {
        try (var bo = browser.visitor(Looks.USUAL)) {
            bo.logIn("bo").goTo("desk?view=open&service=felanmalan");
            var csv = bo.download(link(bo, "Hämta listan (CSV)"));
            assertArrayEquals(MARK, Arrays.copyOf(csv, 3));
            var records = records(csv);
            assertEquals(List.of("Ärendenummer", "E-tjänst", "E-tjänstens nyckel", "Sökande", "Status", "Enhet", "Handläggare", "Inkom", "Svar utlovat senast", "Avslutat"),
                records.getFirst().toList());
            var ours = records.stream().filter(each -> each.get(0).equals(reference)).findFirst().orElseThrow();
            assertEquals("Parkenheten", ours.get(5));
            assertEquals("", ours.get(9));
            assertTrue(ours.get(7).matches("\\d{4}-\\d\\d-\\d\\d"), ours.get(7));
            assertTrue(records.stream().skip(1).allMatch(each -> each.get(2).equals("felanmalan")), "only what the filter leaves");
        }
    }

    @Test
    void and_as_excel_that_another_library_opens() throws IOException {
        try (var bo = browser.visitor(Looks.USUAL)) {
            bo.logIn("bo").goTo("desk?view=open");
            var file = bo.download(link(bo, "Hämta listan (Excel)"));
            try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
                var sheet = book.getSheetAt(0);
                assertEquals("Ärendenummer", sheet.getRow(0).getCell(0).getStringCellValue());
                var found = false;
                for (var row : sheet) {
                    found |= row.getCell(0).getStringCellValue().equals(reference) && row.getCell(7).getCellType() == CellType.NUMERIC;
                }
                assertTrue(found, reference);
            }
        }
    }

    @Test
    void the_figures_are_taken_along_one_table_or_all() throws IOException {
        try (var bo = statistics("bo")) {
            var one = records(bo.download(bo.page().locator("[aria-labelledby=inflow] header a")));
            assertEquals(List.of("Vecka", "Inkomna", "Avslutade", "Skillnad"), one.getFirst().toList());
            assertEquals(13, one.size(), "the headings and twelve weeks");
            try (var book = new XSSFWorkbook(new ByteArrayInputStream(bo.download(link(bo, "Hämta allt (Excel)"))))) {
                assertTrue(book.getNumberOfSheets() >= 4);
            }
        }
    }

    @Test
    void by_keys_alone_one_chooses_a_time_and_sorts() {
        try (var bo = statistics("bo")) {
            var time = bo.page().locator("#time");
            time.focus();
            bo.page().keyboard().type("I år");
            bo.page().keyboard().press("Tab");
            assertThat(bo.page().locator("#from")).isFocused();
            bo.page().locator("form.narrow button").press("Enter");
            assertThat(bo.page()).hasURL(Pattern.compile(".*time=year.*"));
            assertThat(bo.page().locator("#inflow + p, [aria-labelledby=inflow] thead th").nth(1)).isVisible();
            bo.page().locator("#satisfaction").scrollIntoViewIfNeeded();
            var sort = bo.page().locator("[aria-labelledby=satisfaction] thead th a").last();
            sort.press("Enter");
            assertThat(bo.page().locator("[aria-labelledby=satisfaction] thead th").last()).hasAttribute("aria-sort", "descending");
        }
    }

    @Test
    void dates_that_cannot_be_read_are_told() {
        try (var bo = browser.visitor(Looks.USUAL)) {
            bo.logIn("bo").goTo("desk/statistics?time=own&from=2027-02-01&to=2026-01-01");
            assertThat(bo.page().locator("main [role=status]")).containsText("Datumen gick inte att läsa");
        }
    }

    @Test
    void every_page_is_as_accessible_as_it_must_be() {
        var inspection = new Inspection();
        try (var citizen = browser.visitor(Looks.USUAL)) {
            citizen.goTo("e/felanmalan").press("Börja");
            FaultReport.fillIn(citizen);
            citizen.press("Skicka in");
            inspection.of(citizen, "feedback-receipt");
            citizen.press("Skicka det jag tycker");
            inspection.of(citizen, "feedback-missing");
            citizen.page().locator("label[for='grade-4']").click();
            citizen.press("Skicka det jag tycker");
            citizen.follow("Följ ärendet");
            citizen.page().locator("#feedback summary").click();
            inspection.of(citizen, "feedback-case");
        }
        try (var bo = statistics("bo")) {
            inspection.of(bo, "statistics");
            bo.goTo("desk/statistics?time=own&from=2001-01-01&to=2001-02-01&service=galleri");
            inspection.of(bo, "statistics-empty");
            bo.goTo("desk?view=open");
            inspection.of(bo, "desk-with-exports");
        }
        Season.write(SharedInstallation.get());
        try (var tor = statistics("tor")) {
            inspection.of(tor, "statistics-season");
            tor.goTo("about/statistics");
            inspection.of(tor, "statistics-public");
            tor.goTo("desk/statistics?time=year&sort=-handling.3");
            inspection.of(tor, "statistics-year");
            tor.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(tor.page().locator("form.narrow")).isHidden();
            assertThat(tor.page().locator("svg.picture").first()).isVisible();
            Screenshots.take(tor.page(), "statistics-print");
        }
        inspection.assertNoFaults();
    }

    /** When all that has happened is counted. */
    private static Visitor statistics(String person) {
        var visitor = browser.visitor(Looks.USUAL);
        visitor.logIn(person);
        Eventually.get("counted", () -> visitor.goTo("desk/statistics").page().locator("main h1 + p").textContent(), text -> text.contains("Allt är med"));
        return visitor;
    }

    private static int figure(Visitor visitor, String name) {
        var fact = visitor.page().locator(".facts > div", new LocatorOptions().setHasText(name)).first();
        return Integer.parseInt(fact.locator(".figure").textContent().strip());
    }

    private static Locator link(Visitor visitor, String text) {
        return visitor.page().locator("main .exports a", new LocatorOptions().setHasText(text));
    }

    private static List<CSVRecord> records(byte[] csv) throws IOException {
        return CSVFormat.RFC4180.builder().setDelimiter(';').get().parse(new StringReader(text(csv).substring(1))).getRecords();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

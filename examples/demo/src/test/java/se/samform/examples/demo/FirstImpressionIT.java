package se.samform.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What somebody meets who comes for the first time and logs in nowhere. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FirstImpressionIT {

    private final HttpVisitor visitor = HttpVisitor.at(SharedInstallation.get());

    @Test
    void who_names_no_municipality_chooses_one_and_who_mistypes_one_is_told() {
        assertEquals(200, visitor.get("/").status());
        assertFalse(visitor.get("/").text().contains("Det finns ingen kommun"));
        var mistyped = visitor.get("/granvikk/e/felanmalan");
        assertEquals(404, mistyped.status());
        assertTrue(mistyped.text().contains("Det finns ingen kommun på den adressen"), mistyped.text());
    }

    @Test
    void what_was_begun_is_what_the_start_page_offers_first() {
        var start = visitor.get("/granvik/e/felanmalan");
        assertTrue(start.text().contains("<button class=\"btn btn-primary\">Börja"), start.text());
        assertTrue(start.text().contains("bara i den här webbläsaren"), start.text());
        assertTrue(start.text().contains("href=\"/granvik/follow\""), start.text());
        visitor.post(start.form("/drafts"));
        var again = visitor.get("/granvik/e/felanmalan").text();
        assertTrue(again.contains("<button class=\"btn\">Börja på en ny"), again);
        assertTrue(again.contains("<a class=\"btn btn-primary\" href=\"/granvik/d/"), again);
    }

    @Test
    void a_number_to_call_can_be_pressed() {
        var begun = visitor.open(visitor.post(visitor.get("/granvik/e/felanmalan").form("/drafts")).location());
        assertTrue(begun.find("(?s)<footer(.*)</footer>").contains("href=\"tel:+46"), "in the footer");
        var asked = visitor.post(begun.form("/what").with(Map.of("acute", "yes", "_go", "next")));
        var notice = visitor.open(asked.location()).find("(?s)id=\"acute-notice\"(.*?)</p>");
        assertTrue(notice.contains("Ring <a class=\"nowrap\" href=\"tel:112\">112</a> om någon är i fara."), notice);
    }

    @Test
    void a_browser_finds_an_icon_where_the_page_names_none() {
        var icon = visitor.open(visitor.get("/favicon.ico").location());
        assertTrue(icon.text().contains("<svg"), icon.text());
    }
}

package se.samform.core.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samform.core.document.Document;
import se.samform.core.document.DocumentText;
import se.samform.core.document.Entry;
import se.samform.core.document.Look;
import se.samform.core.document.PdfRenderer;
import se.samform.core.document.RenderedPdf;
import se.samform.core.document.Section;

class PageTest {

    private static final PdfRenderer RENDERER = new PdfRenderer(Samples.CLOCK);
    private static final float A4_WIDTH = 595.3f;
    private static final float MARGIN = 70;

    @ParameterizedTest
    @CsvSource({"sv,Sida 2 av 3", "en,Page 2 of 3", "da,Side 2 af 3", "nb,Side 2 av 3", "fi,Sivu 2 / 3", "de,Page 2 of 3"})
    void each_page_tells_its_number_in_the_language_of_the_document(String language, String expected) throws IOException {
        Document swedish = Samples.longReceipt(8);
        DocumentText text = swedish.text();
        var document = new Document(new DocumentText(text.title(), Locale.forLanguageTag(language), text.municipality(),
                text.subtitle(), text.reference(), text.footer()), swedish.facts(), swedish.parts(), Look.PLAIN);
        RenderedPdf pdf = RENDERER.render(document, List.of());
        assertEquals(3, pdf.pages());
        String page = page(pdf.bytes(), 2);
        assertTrue(page.replaceAll("\\s+", " ").contains(expected), page);
        assertTrue(page.contains("EK-2026-004711"), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "W", "😀", "åä1", "https://exempel.invalid/a?b=c&", "字", "م", "𝔘"})
    void nothing_that_runs_on_for_long_is_clipped(String unit) throws IOException {
        var entries = List.of(Entry.of(unit.repeat(60), unit.repeat(400)), Entry.of("Fråga", "före " + unit.repeat(200)));
        for (TextPosition glyph : glyphs(RENDERER.render(Samples.withParts(new Section(unit.repeat(90), entries)), List.of()).bytes())) {
            assertTrue(glyph.getX() >= MARGIN, glyph + " starts at " + glyph.getX());
            assertTrue(glyph.getX() + glyph.getWidth() <= A4_WIDTH - MARGIN + 1, glyph + " ends at " + (glyph.getX() + glyph.getWidth()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void no_heading_is_left_alone_at_the_bottom_of_a_page(int linesBefore) throws IOException {
        Document sections = Samples.longReceipt(16);
        var facts = new ArrayList<>(sections.facts());
        for (int i = 0; i < linesBefore; i++) facts.add(Entry.of("Rad", "fyller"));
        RenderedPdf pdf = RENDERER.render(new Document(sections.text(), facts, sections.parts(), Look.PLAIN), List.of());
        for (int number = 1; number <= pdf.pages(); number++) {
            List<String> lines = page(pdf.bytes(), number).lines().filter(line -> !line.contains("Sida")).toList();
            assertFalse(lines.getLast().matches("Steg \\d+|Barn \\d"), "Page " + number + " ends with " + lines.getLast());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rad", "محمد", "😀", "字"})
    void no_line_is_painted_on_two_pages(String unit) throws IOException {
        RenderedPdf pdf = RENDERER.render(Samples.withValue((unit + "\n").repeat(300)), List.of());
        assertTrue(pdf.pages() > 4);
        String all = "";
        for (int number = 1; number <= pdf.pages(); number++) all += page(pdf.bytes(), number);
        assertEquals(300, all.split(java.util.regex.Pattern.quote(unit), -1).length - 1);
    }

    @Test
    void cuts_what_is_too_long_to_print_and_says_so() throws IOException {
        String tooLong = "ord ".repeat(PdfRenderer.LONGEST_VALUE / 4 + 100);
        RenderedPdf pdf = RENDERER.render(Samples.withValue(tooLong), List.of());
        assertEquals(List.of("Fråga"), pdf.shortened());
        assertTrue(page(pdf.bytes(), pdf.pages()).contains("avkortad"));
    }

    @Test
    void cuts_what_has_too_many_lines() {
        String lines = "a\n".repeat(PdfRenderer.MOST_LINES + 1);
        assertEquals(List.of("Fråga"), RENDERER.render(Samples.withValue(lines), List.of()).shortened());
        assertEquals(List.of(), RENDERER.render(Samples.withValue("a\n".repeat(PdfRenderer.MOST_LINES - 1)), List.of()).shortened());
    }

    /** Each took half a minute once: a line that looks through all the rest of a word makes it quadratic. */
    @ParameterizedTest
    @ValueSource(strings = {"x", "😀", "م", "字"})
    void the_longest_word_takes_no_minutes(String letter) {
        String word = letter.repeat(PdfRenderer.LONGEST_VALUE / letter.length());
        RenderedPdf pdf = assertTimeout(Duration.ofSeconds(10), () -> RENDERER.render(Samples.withValue(word), List.of()));
        assertEquals(List.of(), pdf.shortened());
    }

    @Test
    void tells_which_letters_no_font_could_draw() {
        assertEquals(List.of("漢", "ก"), RENDERER.render(Samples.withValue("漢 ก 漢"), List.of()).notDrawn());
    }

    @Test
    void draws_every_letter_that_is_written_in_the_nordic_countries_and_by_most_who_moved_here() {
        String letters = "ÅÄÖåäöÆØæøÞÐþðÁÉÍÓÚÝáéíóúý ŊĐŦŠŽČŋđŧšžč ŁłŻżŹźĄąĘęĆćŃńŚś ĞğŞşİı ΑΩαω АЯая Єїґ ąčęėįšųūž ẞß Ạạ Ơơ Ưư "
                + "محمد پچگژکی علی שלום 😀🎉👍❤️";
        assertEquals(List.of(), RENDERER.render(Samples.withValue(letters), List.of()).notDrawn());
    }

    private static String page(byte[] pdf, int number) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(document).strip();
        }
    }

    private static List<TextPosition> glyphs(byte[] pdf) throws IOException {
        var glyphs = new ArrayList<TextPosition>();
        try (var document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    if (!glyph.getUnicode().isBlank()) glyphs.add(glyph);
                }
            }.getText(document);
        }
        return glyphs;
    }
}

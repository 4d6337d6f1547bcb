package se.samform.core.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samform.core.document.Document;
import se.samform.core.document.Entry;
import se.samform.core.document.Notice;
import se.samform.core.document.Part;
import se.samform.core.document.Passage;
import se.samform.core.document.PdfRenderer;
import se.samform.core.document.Section;

class ReadAloudTest {

    private static final PdfRenderer RENDERER = new PdfRenderer(Samples.CLOCK);

    static Stream<Named<Document>> documents() {
        String words = IntStream.range(0, 1500).mapToObj(i -> "ord" + i).collect(Collectors.joining(" "));
        return Stream.of(
                Named.of("short receipt", Samples.shortReceipt()),
                Named.of("long receipt", Samples.longReceipt(32)),
                Named.of("decision letter", Samples.decisionLetter()),
                Named.of("a row of many pages", Samples.withValue(words)),
                Named.of("a word of many lines", Samples.withValue("y".repeat(400) + " " + "😀".repeat(99))));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void says_each_text_once_and_in_order(Document document) throws Exception {
        assertEquals(expected(document), StructText.of(RENDERER.render(document, List.of()).bytes()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Zażółć Łódź 😀", "محمد", "Namn: محمد علي (född 1990), Malmö", "محمد بن عبد الله، السلام عليكم ٢٠٢٦ لا إله", "שלום עולם 12 (test)",
        "👩‍👩‍👧 ❤️ 🇸🇪", "漢字 ก", "Ελληνικά Кириллица ŋđŧšžčá", "a < b && c > d \"'", "tvärstreck-med-delning i ett mycket långt ord",
        "rad ett\nrad två", "dubbla  mellanslag", "x²·½€µ§†‡•…–—“”’"})
    void says_what_was_typed_in_any_script(String typed) throws Exception {
        List<String> said = StructText.of(RENDERER.render(Samples.withValue(typed), List.of()).bytes());
        assertEquals("P: " + typed.replaceAll("\\s+", " "), said.getLast());
    }

    @Test
    void footers_are_not_read_aloud() throws Exception {
        List<String> said = StructText.of(RENDERER.render(Samples.longReceipt(8), List.of()).bytes());
        assertTrue(said.stream().noneMatch(line -> line.contains("Sida") || line.contains("Box 1")), said.toString());
    }

    @Test
    void would_notice_a_heading_that_lost_its_text() throws Exception {
        byte[] damaged;
        try (var pdf = Loader.loadPDF(RENDERER.render(Samples.shortReceipt(), List.of()).bytes())) {
            var root = (PDStructureElement) pdf.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
            ((PDStructureElement) root.getKids().get(1)).getCOSObject().removeItem(COSName.K);
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            damaged = out.toByteArray();
        }
        assertNotEquals(expected(Samples.shortReceipt()), StructText.of(damaged));
    }

    private static List<String> expected(Document document) {
        var lines = new ArrayList<String>();
        lines.add("P: " + document.text().municipality());
        lines.add("H1: " + document.text().title());
        document.text().subtitle().forEach(line -> lines.add("P: " + line));
        entries(lines, document.facts());
        document.parts().forEach(part -> part(lines, part));
        return lines.stream().map(line -> line.replaceAll("\\s+", " ").strip()).toList();
    }

    private static void part(List<String> lines, Part part) {
        switch (part) {
            case Section section -> {
                lines.add("H2: " + section.heading());
                entries(lines, section.entries());
                for (var group : section.groups()) {
                    lines.add("H3: " + group.heading());
                    entries(lines, group.entries());
                }
            }
            case Passage passage -> passage(lines, passage.heading(), passage.paragraphs());
            case Notice notice -> passage(lines, notice.heading(), notice.paragraphs());
        }
    }

    private static void passage(List<String> lines, String heading, List<String> paragraphs) {
        lines.add("H2: " + heading);
        paragraphs.forEach(paragraph -> lines.add("P: " + paragraph));
    }

    private static void entries(List<String> lines, List<Entry> entries) {
        for (Entry entry : entries) {
            lines.add("TH: " + entry.label());
            if (entry.value().isEmpty()) lines.add("P: –");
            entry.value().forEach(paragraph -> lines.add("P: " + paragraph));
        }
    }
}

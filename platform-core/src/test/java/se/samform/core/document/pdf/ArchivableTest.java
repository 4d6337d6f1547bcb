package se.samform.core.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.samform.core.document.Document;
import se.samform.core.document.PdfRenderer;

class ArchivableTest {

    private static final PdfRenderer RENDERER = new PdfRenderer(Samples.CLOCK);

    static Stream<Named<Document>> documents() {
        return Stream.of(
                Named.of("short receipt", Samples.shortReceipt()),
                Named.of("long receipt", Samples.longReceipt(32)),
                Named.of("decision letter", Samples.decisionLetter()),
                Named.of("other scripts", Samples.withValue("Zażółć Łódź 😀 محمد علي שלום 漢字 ก")),
                Named.of("long word", Samples.withValue("x".repeat(400))),
                Named.of("empty value", Samples.withValue("")),
                Named.of("what XML forbids", Samples.withValue("a\u0000b\uFFFEc\uD800d\u0085e<&>]]>")));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void is_pdf_a_3a_and_pdf_ua_1(Document document) throws Exception {
        byte[] pdf = RENDERER.render(document, List.of(Samples.ANSWERS)).bytes();
        if (System.getProperty("pdf.keep") != null) Files.write(Path.of(System.getProperty("pdf.keep"), document.hashCode() + ".pdf"), pdf);
        assertEquals(List.of(), Validity.faults(pdf, PDFAFlavour.PDFA_3_A));
        assertEquals(List.of(), Validity.faults(pdf, PDFAFlavour.PDFUA_1));
    }
}

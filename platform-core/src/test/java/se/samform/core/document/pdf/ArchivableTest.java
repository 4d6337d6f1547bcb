package se.samform.core.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void is_pdf_a_3a_and_pdf_ua_1(Document document) {
        byte[] pdf = RENDERER.render(document, List.of(Samples.ANSWERS)).bytes();
        assertEquals(List.of(), Validity.faults(pdf, PDFAFlavour.PDFA_3_A));
        assertEquals(List.of(), Validity.faults(pdf, PDFAFlavour.PDFUA_1));
    }

    /** Shows that the check above can fail. */
    @ParameterizedTest
    @CsvSource({"Lang, PDFUA_1, 7.2-", "StructTreeRoot, PDFA_3_A, 6.7.3.3-", "Metadata, PDFA_3_A, 6.6.2.1-", "OutputIntents, PDFA_3_A, 6.2.4.3-"})
    void would_not_pass_without(String entry, PDFAFlavour flavour, String rule) throws IOException {
        byte[] pdf = RENDERER.render(Samples.shortReceipt(), List.of(Samples.ANSWERS)).bytes();
        var damaged = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName(entry));
            document.save(damaged);
        }
        List<String> faults = Validity.faults(damaged.toByteArray(), flavour);
        assertTrue(faults.stream().anyMatch(fault -> fault.startsWith(rule)), faults.toString());
    }
}

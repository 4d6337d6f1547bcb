package se.samform.core.document.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.samform.core.document.Attachment;
import se.samform.core.document.Attachment.Relationship;
import se.samform.core.document.PdfRenderer;

class EmbeddedFilesTest {

    private static final PdfRenderer RENDERER = new PdfRenderer(Samples.CLOCK);

    @Test
    void gives_back_each_file_byte_for_byte_under_a_harmless_name() throws Exception {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("svar.json", "svar.json");
        names.put("foto åäö 😀.png", "foto åäö 😀.png");
        names.put("../../etc/passwd", "passwd");
        names.put("C:\\temp\\ritning.pdf", "ritning.pdf");
        names.put("", "file");
        names.put("..", "file (2)");
        names.put("faktura\u202Egnp.exe", "faktura_gnp.exe");
        names.put("a\u0000b\n.txt", "a_b_.txt");
        names.put("x".repeat(300) + ".pdf", "x".repeat(116) + ".pdf");
        names.put("/svar.json", "svar (2).json");
        List<Attachment> attachments = new ArrayList<>();
        for (String name : names.keySet()) attachments.add(new Attachment(name, "application/octet-stream", noise(name), Relationship.SUPPLEMENT, ""));

        byte[] pdf = RENDERER.render(Samples.shortReceipt(), attachments).bytes();

        assertEquals(List.of(), Validity.faults(pdf, PDFAFlavour.PDFA_3_A));
        assertEquals(List.of(), Validity.faults(pdf, PDFAFlavour.PDFUA_1));
        List<PDComplexFileSpecification> files = files(pdf);
        assertEquals(List.copyOf(names.values()), files.stream().map(PDComplexFileSpecification::getFileUnicode).toList());
        for (int i = 0; i < files.size(); i++)
            assertArrayEquals(attachments.get(i).bytes(), files.get(i).getEmbeddedFile().toByteArray());
    }

    @Test
    void says_what_a_file_is_to_the_document() throws Exception {
        List<Attachment> attachments = List.of(Samples.ANSWERS,
                new Attachment("arende.xml", "application/xml", new byte[] {'<', 'a', '/', '>'}, Relationship.SOURCE, "Källan"));
        byte[] pdf = RENDERER.render(Samples.shortReceipt(), attachments).bytes();
        try (var document = Loader.loadPDF(pdf)) {
            COSArray associated = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
            assertEquals("Data", ((COSDictionary) associated.getObject(0)).getNameAsString("AFRelationship"));
            assertEquals("Source", ((COSDictionary) associated.getObject(1)).getNameAsString("AFRelationship"));
            assertEquals("Källan", ((COSDictionary) associated.getObject(1)).getString("Desc"));
        }
        assertEquals("application/json", files(pdf).getFirst().getEmbeddedFile().getSubtype());
    }

    private static List<PDComplexFileSpecification> files(byte[] pdf) throws Exception {
        var document = Loader.loadPDF(pdf); // left open: what it gives out reads from it
        return List.copyOf(document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().values());
    }

    private static byte[] noise(String seed) {
        byte[] bytes = new byte[2000 + seed.length()];
        new Random(seed.hashCode()).nextBytes(bytes);
        return bytes;
    }
}

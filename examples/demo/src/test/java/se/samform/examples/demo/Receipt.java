package se.samform.examples.demo;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A receipt as one reads it.
 *
 * @param text       with all white space as single spaces
 * @param submission the embedded {@code submission.json}
 */
record Receipt(String text, byte[] submission) {

    static Receipt read(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new Receipt(new PDFTextStripper().getText(document).replaceAll("\\s+", " "), submission(document));
        }
    }

    private static byte[] submission(PDDocument document) throws IOException {
        var files = new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles().getNames();
        for (var file : files.values()) {
            if (file.getFilename().equals("submission.json")) {
                return file.getEmbeddedFile().toByteArray();
            }
        }
        throw new AssertionError("There is no submission.json among " + files.keySet());
    }
}

package se.samform.examples.demo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.microsoft.playwright.options.FilePayload;

/** A real document of one empty page, to hand in. */
final class TinyPdf {

    private static final String START = "%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n";
    private static final String[] OBJECTS = {
        "1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n",
        "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n",
        "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>>>\nendobj\n"};

    private TinyPdf() {
    }

    static byte[] bytes() {
        var pdf = new StringBuilder(START);
        var references = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
        for (var object : OBJECTS) {
            references.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(object);
        }
        int start = pdf.length();
        pdf.append(references).append("trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n").append(start).append("\n%%EOF\n");
        return pdf.toString().getBytes(ISO_8859_1);
    }

    static FilePayload named(String name) {
        return new FilePayload(name, "application/pdf", bytes());
    }
}

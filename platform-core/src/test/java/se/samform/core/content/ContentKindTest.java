package se.samform.core.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import se.samform.core.form.FileKind;

class ContentKindTest {

    @Test
    void tells_each_kind_by_how_it_begins() {
        assertEquals(Optional.of(FileKind.PDF), of("%PDF-1.7\n1 0 obj"));
        assertEquals(Optional.of(FileKind.JPEG), of("\u00ff\u00d8\u00ff\u00e0\0\20JFIF\0"));
        assertEquals(Optional.of(FileKind.PNG), of("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"));
        assertEquals(Optional.of(FileKind.HEIC), of("\0\0\0\30ftypheic\0\0\0\0mif1heic"));
        assertEquals(Optional.of(FileKind.HEIC), of("\0\0\0\30ftypmif1\0\0\0\0mif1heic"));
        assertEquals(Optional.of(FileKind.TIFF), of("II*\0\b\0\0\0"));
        assertEquals(Optional.of(FileKind.TEXT), ContentKind.of("Nils orkar gå 500 meter.\nInte mer.".getBytes(UTF_8)));
    }

    @Test
    void tells_a_word_document_from_other_zip_files() throws IOException {
        assertEquals(Optional.of(FileKind.DOCX), ContentKind.of(zip("[Content_Types].xml", "_rels/.rels", "word/document.xml")));
        assertEquals(Optional.empty(), ContentKind.of(zip("[Content_Types].xml", "xl/workbook.xml")));
        assertEquals(Optional.empty(), ContentKind.of(zip("virus.exe")));
    }

    @Test
    void tells_a_word_document_whose_beginning_breaks_off() throws IOException {
        byte[] whole = zip("[Content_Types].xml", "word/document.xml", "word/media/image1.png");
        assertEquals(Optional.of(FileKind.DOCX), ContentKind.of(Arrays.copyOf(whole, whole.length - 60)));
    }

    /** As old programs write them: without saying which alphabet a name is in. */
    @Test
    void a_name_in_an_old_alphabet_inside_a_zip_file_does_no_harm() throws IOException {
        var old = Charset.forName("IBM850");
        assertEquals(Optional.of(FileKind.DOCX), ContentKind.of(zip(old, "[Content_Types].xml", "bilder/Räksmörgås.png", "word/document.xml")));
        assertEquals(Optional.empty(), ContentKind.of(zip(old, "Räksmörgås.png")));
    }

    @Test
    void a_name_inside_a_zip_file_that_is_not_in_the_alphabet_it_says_does_no_harm() throws IOException {
        byte[] zip = zip("bilder/Raksmorgas.png");
        zip[new String(zip, ISO_8859_1).indexOf("aksmorgas")] = (byte) 0x84;
        assertEquals(Optional.empty(), ContentKind.of(zip));
    }

    @Test
    void refuses_what_could_act_in_a_browser_or_on_a_machine() {
        assertEquals(Optional.empty(), of("<html><script>alert(1)</script></html>"));
        assertEquals(Optional.empty(), of("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
        assertEquals(Optional.empty(), of("MZ\u0090\0\3\0\0\0\4\0\0\0"));
        assertEquals(Optional.empty(), ContentKind.of(new byte[0]));
    }

    @Test
    void a_name_must_not_promise_something_else() {
        assertTrue(ContentKind.isNamedAs(FileKind.JPEG, "Foto.JPG"));
        assertTrue(ContentKind.isNamedAs(FileKind.PDF, "intyg"));
        assertFalse(ContentKind.isNamedAs(FileKind.PDF, "intyg.pdf.exe"));
        assertFalse(ContentKind.isNamedAs(FileKind.TEXT, "sida.html"));
    }

    private static Optional<FileKind> of(String bytes) {
        return ContentKind.of(bytes.getBytes(ISO_8859_1));
    }

    private static byte[] zip(String... names) throws IOException {
        return zip(UTF_8, names);
    }

    private static byte[] zip(Charset alphabet, String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, alphabet)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}

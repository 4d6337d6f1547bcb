package se.samform.portal.fill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.FileRef;
import se.samform.core.form.FileQuestion;

class ReceiveFilesTest {
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj".getBytes(UTF_8);
    private static final FileRef THERE = new FileRef(ADraft.CERTIFICATE, "intyg.pdf", "application/pdf", PDF.length, sha256(PDF));

    /** The draft has as many as it may: nothing here is to be stored, and nobody is there who could. */
    private final ReceiveFiles files = new ReceiveFiles(null, ADraft.full("skolskjuts", THERE), ADraft.step(ADraft.full("skolskjuts", THERE), "school"));

    @Test
    void the_same_file_once_more_is_no_file_too_many() throws IOException {
        files.receive("certificate", "intyg.pdf", "", new ByteArrayInputStream(PDF));
        assertEquals(List.of(), files.refusals());
        assertEquals(Optional.of(THERE), files.last());
        assertEquals("certificate", files.arrivedAt(), "where the page is to be opened");
        assertEquals(0, files.ownRevisions());
    }

    @Test
    void another_file_is_one_too_many_also_under_the_same_name() throws IOException {
        files.receive("certificate", "intyg.pdf", "", new ByteArrayInputStream("%PDF-1.7\n1 0 obj and more".getBytes(UTF_8)));
        files.receive("certificate", "annat.pdf", "", new ByteArrayInputStream(PDF));
        assertEquals(List.of(Refusal.Why.TOO_MANY, Refusal.Why.TOO_MANY), files.refusals().stream().map(Refusal::why).toList());
        assertEquals(List.of(1, 2), files.refusals().stream().map(Refusal::place).toList());
        assertEquals("", files.arrivedAt());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_name_is_kept_without_its_folders_and_without_control_characters() {
        assertEquals("intyg åäö.pdf", ReceiveFiles.plainName("C:\\Users\\Vera\\intyg åäö.pdf"));
        assertEquals("passwd", ReceiveFiles.plainName("../../etc/passwd"));
        assertEquals("a b.pdf", ReceiveFiles.plainName("a\r\n b.pdf"));
    }

    @Test
    void what_is_named_as_asked_for_and_is_not_is_said_to_be_unreadable_and_not_of_a_wrong_kind() {
        var certificate = (FileQuestion) ADraft.definition("skolskjuts").question("certificate").orElseThrow();
        assertEquals(Refusal.Why.NOT_AS_NAMED, ReceiveFiles.ofAnotherKind(certificate, "intyg.PDF"));
        assertEquals(Refusal.Why.WRONG_KIND, ReceiveFiles.ofAnotherKind(certificate, "virus.exe"));
        assertEquals(Refusal.Why.WRONG_KIND, ReceiveFiles.ofAnotherKind(certificate, "intyg"));
    }

    @Test
    void a_long_name_keeps_its_ending() {
        String name = ReceiveFiles.plainName("x".repeat(300) + ".pdf");
        assertEquals(120, name.length());
        assertTrue(name.endsWith(".pdf"));
    }
}

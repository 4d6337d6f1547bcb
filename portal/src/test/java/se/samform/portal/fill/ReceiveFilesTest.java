package se.samform.portal.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import se.samform.core.form.FileQuestion;

class ReceiveFilesTest {

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

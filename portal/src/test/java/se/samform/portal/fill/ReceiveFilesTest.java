package se.samform.portal.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReceiveFilesTest {

    @Test
    void a_name_is_kept_without_its_folders_and_without_control_characters() {
        assertEquals("intyg åäö.pdf", ReceiveFiles.plainName("C:\\Users\\Vera\\intyg åäö.pdf"));
        assertEquals("passwd", ReceiveFiles.plainName("../../etc/passwd"));
        assertEquals("a b.pdf", ReceiveFiles.plainName("a\r\n b.pdf"));
    }

    @Test
    void a_long_name_keeps_its_ending() {
        String name = ReceiveFiles.plainName("x".repeat(300) + ".pdf");
        assertEquals(120, name.length());
        assertTrue(name.endsWith(".pdf"));
    }
}

package se.samform.portal.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.samform.core.form.EnclosedFile;
import se.samform.core.form.FileKind;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

class EnclosedTest {

    @Test
    void is_saved_with_its_type_and_size_under_its_name_in_the_visitors_language() throws IOException {
        var file = new EnclosedFile("rules", LocalText.of("Regler", "Rules"), FileKind.TEXT, "TMOkcyBkZXQgaMOkci4=");
        var reply = (Reply.Download) Enclosed.download(file, Language.ENGLISH);
        var out = new ByteArrayOutputStream();
        reply.body().writeTo(out);
        assertEquals(new Reply.Download("text/plain", "Rules.txt", false, out.size(), reply.body()), reply);
        assertEquals("Läs det här.", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_picture_is_shown() {
        var file = new EnclosedFile("map", LocalText.of("Karta", "Map"), FileKind.PNG, "iVBORw0KGgo=");
        assertEquals(true, ((Reply.Download) Enclosed.download(file, Language.SWEDISH)).inline());
    }
}

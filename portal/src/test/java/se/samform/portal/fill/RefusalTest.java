package se.samform.portal.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.samform.core.form.FileQuestion;
import se.samform.core.text.Language;

class RefusalTest {
    private static final FileQuestion CERTIFICATE = (FileQuestion) ADraft.definition("skolskjuts").question("certificate").orElseThrow();

    @Test
    void comes_out_of_an_address_as_it_went_in_but_for_the_name() {
        var refusals = List.of(
            new Refusal("certificate", Refusal.Why.TOO_LARGE, 63_000_000, 2, ""), new Refusal("certificate", Refusal.Why.NOT_AS_NAMED, 0, 0, ""));
        assertEquals(refusals, Refusal.parse(decoded(Refusal.parameter(refusals))));
    }

    /** It may be the name of a person or of what they suffer from, and addresses are logged. */
    @Test
    void the_name_of_a_file_stands_in_no_address() {
        var refusals = List.of(new Refusal("certificate", Refusal.Why.EMPTY, 0, 1, "Vera Exempel psykiatri.pdf"));
        assertEquals("refused=certificate%3Aempty%3A0%3A1", Refusal.parameter(refusals));
    }

    @Test
    void leaves_out_what_is_not_spelt_as_we_do() {
        assertTrue(Refusal.parse("").isEmpty());
        assertTrue(Refusal.parse("certificate:because:1:1|certificate:empty:-1:1|certificate:empty|certificate:empty:1:a.pdf|:::").isEmpty());
    }

    @Test
    void an_address_stays_short_whatever_was_sent() {
        var many = IntStream.range(0, 50).mapToObj(i -> new Refusal("q", Refusal.Why.EMPTY, 0, i, "x".repeat(500))).toList();
        assertTrue(Refusal.parameter(many).length() < 1000);
        assertEquals(6, Refusal.parse(many.stream().map(each -> "q:empty:0:1").collect(Collectors.joining("|"))).size());
    }

    @Test
    void a_file_is_told_by_its_place_where_its_name_is_not_known() {
        assertTrue(new Refusal("certificate", Refusal.Why.EMPTY, 0, 2, "").text(CERTIFICATE, Language.SWEDISH).startsWith("Fil nummer 2 är tom"));
        assertTrue(new Refusal("certificate", Refusal.Why.EMPTY, 0, 0, "").text(CERTIFICATE, Language.ENGLISH).startsWith("The file is empty"));
    }

    @Test
    void says_how_to_mend_it() {
        String text = new Refusal("certificate", Refusal.Why.TOO_LARGE, 23_000_000, 1, "foto.tiff").text(CERTIFICATE, Language.SWEDISH);
        assertEquals("foto.tiff är 23\u00a0MB och får vara högst 10\u00a0MB. Spara den mindre eller ta ett nytt foto med mobilen", text);
        for (Refusal.Why why : Refusal.Why.values()) {
            assertFalse(new Refusal("certificate", why, 1, 1, "foto.tiff").text(CERTIFICATE, Language.ENGLISH).isBlank());
        }
    }

    private static String decoded(String parameter) {
        return URLDecoder.decode(parameter.substring("refused=".length()), StandardCharsets.UTF_8);
    }
}

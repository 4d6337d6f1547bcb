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
    void comes_out_of_an_address_as_it_went_in() {
        var refusals = List.of(
            new Refusal("certificate", Refusal.Why.TOO_LARGE, 63_000_000, "foto & 100 %: åäö.tiff"),
            new Refusal("certificate", Refusal.Why.NOT_AS_NAMED, 0, "intyg.pdf"));
        assertEquals(refusals, Refusal.parse(decoded(Refusal.parameter(refusals))));
    }

    @Test
    void a_name_can_not_pose_as_a_refusal_of_its_own() {
        var refusals = List.of(new Refusal("certificate", Refusal.Why.EMPTY, 0, "a|certificate:too-large:1:b"));
        assertEquals(1, Refusal.parse(decoded(Refusal.parameter(refusals))).size());
    }

    @Test
    void leaves_out_what_is_not_spelt_as_we_do() {
        assertTrue(Refusal.parse("").isEmpty());
        assertTrue(Refusal.parse("certificate:because:1:x|certificate:empty:-1:x|certificate:empty|:::").isEmpty());
    }

    @Test
    void an_address_stays_short_whatever_was_sent() {
        var many = IntStream.range(0, 50).mapToObj(i -> new Refusal("q", Refusal.Why.EMPTY, 0, "x".repeat(500))).toList();
        assertTrue(Refusal.parameter(many).length() < 1000);
        assertEquals(6, Refusal.parse(many.stream().map(each -> "q:empty:0:x").collect(Collectors.joining("|"))).size());
    }

    @Test
    void says_how_to_mend_it() {
        String text = new Refusal("certificate", Refusal.Why.TOO_LARGE, 23_000_000, "foto.tiff").text(CERTIFICATE, Language.SWEDISH);
        assertEquals("foto.tiff är 23\u00a0MB och får vara högst 10\u00a0MB. Spara den mindre eller ta ett nytt foto med mobilen", text);
        for (Refusal.Why why : Refusal.Why.values()) {
            assertFalse(new Refusal("certificate", why, 1, "foto.tiff").text(CERTIFICATE, Language.ENGLISH).isBlank());
        }
    }

    private static String decoded(String parameter) {
        return URLDecoder.decode(parameter.substring("refused=".length()), StandardCharsets.UTF_8);
    }
}

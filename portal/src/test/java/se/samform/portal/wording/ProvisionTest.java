package se.samform.portal.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mark is read in the words of the law. */
class ProvisionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "OSL 26:1 | OSL 26 kap. 1 §", "OSL 31:16 a | OSL 31 kap. 16 a §", "OSL 21:7, OSL 22:1 | OSL 21 kap. 7 §, OSL 22 kap. 1 §",
        "OSL 26 kap. 1 § | OSL 26 kap. 1 §", "GDPR art. 9 | GDPR art. 9"})
    void what_is_short_is_written_out(String ground, String words) {
        assertEquals(words, Provision.inWords(ground));
    }
}

package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindCasePageTest {

    @ParameterizedTest
    @CsvSource({"FEL-2026-7F3K, FEL-2026-7F3K", "fel 2026 7f3k, fel-2026-7f3k", "FEL–2026/7F, FEL-2026-7F", "%, -"})
    void a_reference_is_read_however_its_parts_are_kept_apart(String asked, String reference) {
        assertEquals(reference, FindCasePage.reference(asked));
    }
}

package se.samform.portal.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @Test
    void is_taken_apart_and_decoded() {
        assertEquals(Optional.of(List.of("granvik", "e", "a+b c", "å")), Address.segments("/granvik//e/a+b%20c/%C3%A5;jsessionid=1/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/granvik/%zz", "/%", "/granvik/%4", "/granvik/%-1/x"})
    void with_a_broken_escape_is_none(String path) {
        assertTrue(Address.segments(path).isEmpty());
    }
}

package se.samform.portal.edge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class FormTokenTest {
    private final FormToken tokens = new FormToken(Base64.getEncoder().encodeToString(new byte[32]));

    @Test
    void is_the_same_after_a_restart_since_nothing_is_stored() {
        var restarted = new FormToken(Base64.getEncoder().encodeToString(new byte[32]));
        assertTrue(restarted.matches("log-in", "cookie", tokens.of("log-in", "cookie")));
    }

    @Test
    void belongs_to_one_cookie_alone() {
        assertFalse(tokens.matches("log-in", "another", tokens.of("log-in", "cookie")));
        assertFalse(tokens.matches("log-in", "cookie", ""));
    }

    @Test
    void a_cookie_of_one_kind_passes_for_none_of_another() {
        assertFalse(tokens.matches("log-in", "cookie", tokens.of("visitor", "cookie")));
    }

    @Test
    void belongs_to_one_installation_alone() {
        byte[] other = new byte[32];
        other[0] = 1;
        assertFalse(new FormToken(Base64.getEncoder().encodeToString(other)).matches("log-in", "cookie", tokens.of("log-in", "cookie")));
    }
}

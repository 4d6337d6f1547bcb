package se.samform.portal.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostGuardTest {
    private final FormToken tokens = new FormToken(Base64.getEncoder().encodeToString(new byte[32]));
    private final PostGuard guard = new PostGuard();

    @BeforeEach
    void with_its_tokens() {
        guard.tokens = tokens;
    }

    @Test
    void tells_the_log_in_that_a_page_was_shown_to_after_it_has_ended() {
        String posted = tokens.of(Cookies.LOGIN, "old");
        assertEquals(Optional.of("old"), guard.logIn(with(Cookies.LOGIN, "old"), posted));
        assertEquals(Optional.of("old"), guard.logIn(with(Cookies.LOGIN, "new", Cookies.ENDED, "old"), posted));
        assertTrue(guard.admits(with(Cookies.LOGIN, "new", Cookies.ENDED, "old"), posted));
    }

    @Test
    void a_page_that_was_shown_to_a_visitor_is_of_no_log_in() {
        var request = with(Cookies.VISITOR, "v", Cookies.ENDED, "old");
        assertTrue(guard.admits(request, tokens.of(Cookies.VISITOR, "v")));
        assertTrue(guard.logIn(request, tokens.of(Cookies.VISITOR, "v")).isEmpty());
    }

    /** Anybody can get a token for a visitor's cookie of their own making; it makes them nobody who was logged in. */
    @Test
    void a_visitors_cookie_under_the_name_of_a_log_in_is_refused() {
        String posted = tokens.of(Cookies.VISITOR, "mine");
        assertFalse(guard.admits(with(Cookies.LOGIN, "mine", Cookies.ENDED, "mine"), posted));
    }

    private static HttpServletRequest with(String... namesAndValues) {
        var cookies = new Cookie[namesAndValues.length / 2];
        for (int i = 0; i < cookies.length; i++) cookies[i] = new Cookie(namesAndValues[2 * i], namesAndValues[2 * i + 1]);
        return (HttpServletRequest) Proxy.newProxyInstance(PostGuardTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class},
            (proxy, method, values) -> {
                if (method.getName().equals("getCookies")) return cookies;
                throw new UnsupportedOperationException(method.getName());
            });
    }
}

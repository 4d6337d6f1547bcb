package se.samform.portal.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Behind a proxy that ends TLS every request comes as plain http. */
class PublicAddressTest {
    private final Map<String, String> headers = new HashMap<>();
    private final List<Cookie> cookies = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"https://e.granvik.example, false, true", "HTTPS://e.granvik.example, false, true", "http://localhost:8080, false, false",
        "http://localhost:8080, true, false"})
    void cookies_and_transport_are_secure_where_the_public_address_is_https(String baseUrl, boolean asItComes, boolean secure) throws IOException {
        var edge = new Edge();
        edge.address = new PublicAddress();
        edge.address.baseUrl = baseUrl;
        var request = Requests.request(Map.of("isSecure", asItComes, "getRequestURI", "/assets/samform.css", "getContextPath", ""));
        edge.doFilter(request, Requests.response(headers, cookies), (seen, response) -> Cookies.write(
            new Exchange((HttpServletRequest) seen, Requests.response(headers, cookies)), "granvik", Cookies.LOGIN, "secret", Duration.ofHours(1)));
        assertEquals(1, cookies.size());
        assertEquals(secure, cookies.getFirst().getSecure());
        assertEquals(secure, headers.containsKey("Strict-Transport-Security"), headers::toString);
        assertEquals("nosniff", headers.get("X-Content-Type-Options"));
    }
}

package se.samform.portal.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClientAddressTest {
    private final ClientAddress addresses = new ClientAddress();

    @Test
    void nobodys_word_is_taken_for_it_unless_a_proxy_is_named() {
        assertEquals(Optional.empty(), from("none", "203.0.113.9", "198.51.100.1"));
        assertEquals(Optional.empty(), from("10.0.0.1", "203.0.113.9", "198.51.100.1"), "asked past the proxy");
    }

    @Test
    void a_proxy_that_is_named_tells_it_and_what_the_visitor_made_up_stands_before_that() {
        assertEquals(Optional.of("203.0.113.9"), from("10.0.0.1, 10.0.0.2", "10.0.0.1", "198.51.100.1, 203.0.113.9, 10.0.0.2"));
        assertEquals(Optional.of("2001:db8::9"), from("10.0.0.1", "10.0.0.1", "198.51.100.1", "2001:db8::9"));
    }

    @Test
    void a_proxy_that_says_nothing_is_not_taken_for_the_visitor() {
        assertEquals(Optional.empty(), from("10.0.0.1", "10.0.0.1"));
    }

    private Optional<String> from(String trusted, String remote, String... forwarded) {
        addresses.trusted = trusted;
        return addresses.of(Requests.request(Map.of("getRemoteAddr", remote, "getHeaders", List.of(forwarded))));
    }
}

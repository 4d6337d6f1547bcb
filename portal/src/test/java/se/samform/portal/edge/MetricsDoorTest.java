package se.samform.portal.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Numbers of the house are not for everybody. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MetricsDoorTest {
    private final MetricsDoor door = new MetricsDoor();

    @Test
    void by_itself_it_opens_to_the_same_machine_alone() {
        door.token = Optional.empty();
        assertTrue(door.admits(from("127.0.0.1", Map.of())));
        assertTrue(door.admits(from("0:0:0:0:0:0:0:1", Map.of())));
        assertFalse(door.admits(from("10.0.0.1", Map.of())));
    }

    @Test
    void a_proxy_on_the_same_machine_asks_for_others() {
        door.token = Optional.empty();
        for (var header : List.of("X-Forwarded-For", "Forwarded", "X-Real-IP", "Via")) assertFalse(door.admits(from("127.0.0.1", Map.of(header, "127.0.0.1"))), header);
    }

    @Test
    void with_a_token_it_opens_to_who_shows_it_and_to_nobody_else() {
        door.token = Optional.of("s3cret");
        assertTrue(door.admits(from("203.0.113.9", Map.of("Authorization", "Bearer s3cret"))));
        assertFalse(door.admits(from("203.0.113.9", Map.of("Authorization", "Bearer s3cre"))));
        assertFalse(door.admits(from("127.0.0.1", Map.of())));
    }

    @Test
    void there_is_no_way_around_it() {
        for (var path : List.of("/metrics", "/metrics/base", "/%6detrics;x=1", "/api/../metrics", "//metrics")) {
            assertTrue(MetricsDoor.isMeant(Address.segments(path).orElseThrow()), path);
        }
        assertEquals(false, MetricsDoor.isMeant(Address.segments("/health/ready").orElseThrow()));
    }

    private static HttpServletRequest from(String address, Map<String, String> headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(MetricsDoorTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class},
            (proxy, method, args) -> method.getName().equals("getHeader") ? headers.get((String) args[0]) : address);
    }
}

package se.samform.portal.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RouteTest {
    private final Route step = Route.get("d/{draft}/{step}", Access.ANYONE, null);

    @Test
    void gives_the_variables_of_an_address_that_is_its_own() {
        assertEquals(Optional.of(Map.of("draft", "1", "step", "child")), step.match(List.of("d", "1", "child")));
    }

    @Test
    void leaves_every_other_address_alone() {
        assertTrue(step.match(List.of("d", "1")).isEmpty());
        assertTrue(step.match(List.of("e", "1", "child")).isEmpty());
        assertTrue(step.match(List.of("d", "1", "child", "more")).isEmpty());
    }

    @Test
    void no_two_routes_answer_the_same_method_and_pattern() {
        long different = Routes.ALL.stream().map(route -> route.method() + " " + route.pattern()).distinct().count();
        assertEquals(Routes.ALL.size(), different);
    }

    /** A literal segment after a variable one would never be reached. */
    @Test
    void no_route_is_hidden_by_one_before_it() {
        for (int i = 0; i < Routes.ALL.size(); i++) {
            Route later = Routes.ALL.get(i);
            for (Route earlier : Routes.ALL.subList(0, i)) {
                boolean hides = earlier.method().equals(later.method()) && earlier.match(later.pattern()).isPresent();
                assertTrue(!hides, earlier + " hides " + later);
            }
        }
    }
}

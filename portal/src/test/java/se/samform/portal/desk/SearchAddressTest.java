package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchAddressTest {

    @Test
    void an_address_says_again_what_it_was_read_from() {
        var search = SearchAddress.read("lampa & väg", "", Map.of("state", "open", "unit", "gata", "service", "felanmalan", "below", "17")::get);
        assertEquals("desk/find?q=lampa+%26+v%C3%A4g&state=open&unit=gata&service=felanmalan&below=17", search.path());
    }

    @Test
    void narrowing_begins_from_the_newest_again() {
        var search = SearchAddress.read("lampa", "", name -> name.equals("below") ? "17" : "");
        assertEquals("desk/find?q=lampa&state=closed", search.in("closed").path());
    }

    @Test
    void what_is_kept_elsewhere_is_not_in_the_address() {
        assertEquals("desk/find/secret?state=open", SearchAddress.read("", "secret", name -> name.equals("state") ? "open" : "").path());
    }

    @Test
    void what_can_not_be_read_is_left_out() {
        assertEquals("desk/find?q=x", SearchAddress.read("x", "", name -> name.equals("below") ? "x" : name.equals("state") ? "\"" : "").path());
    }
}

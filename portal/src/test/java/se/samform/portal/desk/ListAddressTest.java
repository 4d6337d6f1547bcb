package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samform.engine.casefile.InboxQuery.Place;

class ListAddressTest {

    @Test
    void an_address_read_again_is_the_same_place() {
        var list = new ListAddress(View.OPEN, "gatuenheten", Optional.of(new Place(LocalDate.of(2027, 5, 31), 412)));
        assertEquals("desk?view=open&unit=gatuenheten&after=2027-05-31_412", list.path());
        assertEquals(list, ListAddress.of("open", "gatuenheten", "2027-05-31_412"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_", "2027-05-31", "2027-13-31_1", "2027-05-31_x", "2027-05-31_-1", "2027-05-31_9999999999999999999"})
    void a_place_that_is_none_is_the_beginning(String after) {
        assertEquals(Optional.empty(), ListAddress.of("mine", "", after).after());
    }

    @Test
    void another_list_begins_at_its_beginning() {
        var list = ListAddress.of("open", "gatuenheten", "2027-05-31_412");
        assertEquals("desk?view=closed&unit=gatuenheten", list.at(View.CLOSED).path());
        assertEquals("desk?view=open", list.in("").path());
    }

    @Test
    void what_is_no_view_is_what_there_is_to_do() {
        assertEquals(View.ACT, View.of("'; drop table"));
    }
}

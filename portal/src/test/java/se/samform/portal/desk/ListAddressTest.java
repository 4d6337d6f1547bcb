package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samform.core.flow.StatusKind;
import se.samform.engine.casefile.InboxQuery.Place;

class ListAddressTest {

    @Test
    void an_address_read_again_is_the_same_place() {
        var list = new ListAddress(View.OPEN, "gatuenheten", "felanmalan", Optional.of(StatusKind.IN_PROGRESS), Optional.of(new Place(LocalDate.of(2027, 5, 31), 412)));
        assertEquals("desk?view=open&unit=gatuenheten&service=felanmalan&kind=in-progress&after=2027-05-31_412", list.path());
        assertEquals(list, read(list.query()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_", "2027-05-31", "2027-13-31_1", "2027-05-31_x", "2027-05-31_-1", "2027-05-31_9999999999999999999"})
    void a_place_that_is_none_is_the_beginning(String after) {
        assertEquals(Optional.empty(), read("view=mine&after=" + after).after());
    }

    @Test
    void another_list_begins_at_its_beginning() {
        var list = read("view=open&unit=gatuenheten&after=2027-05-31_412");
        assertEquals("desk?view=closed&unit=gatuenheten", list.at(View.CLOSED).path());
        assertEquals("desk?view=open", list.in("").path());
        assertEquals("desk?view=open&unit=gatuenheten&service=felanmalan", list.onlyService("felanmalan").path());
    }

    @Test
    void what_is_no_view_is_what_there_is_to_do_and_what_is_no_status_is_all() {
        assertEquals(View.ACT, View.of("'; drop table"));
        assertEquals(Optional.empty(), read("kind=in_progress").kind());
    }

    @Test
    void a_status_that_the_other_list_can_not_have_is_left_behind() {
        var list = read("view=open&service=felanmalan&kind=submitted");
        assertEquals("desk?view=mine&service=felanmalan&kind=submitted", list.at(View.MINE).path());
        assertEquals("desk?view=closed&service=felanmalan", list.at(View.CLOSED).path());
    }

    @ParameterizedTest
    @EnumSource(StatusKind.class)
    void every_status_but_a_draft_is_in_one_of_the_lists(StatusKind kind) {
        var lists = (View.OPEN.kinds().contains(kind) ? 1 : 0) + (View.CLOSED.kinds().contains(kind) ? 1 : 0);
        assertEquals(kind == StatusKind.DRAFT ? 0 : 1, lists);
        assertTrue(View.ACT.kinds().equals(View.OPEN.kinds()));
    }

    private static ListAddress read(String query) {
        Map<String, String> said = new HashMap<>();
        for (String pair : query.split("&")) {
            int is = pair.indexOf('=');
            said.put(pair.substring(0, is), pair.substring(is + 1));
        }
        return ListAddress.read(name -> said.getOrDefault(name, ""));
    }
}

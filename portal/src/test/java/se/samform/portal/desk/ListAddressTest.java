package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samform.core.flow.StatusKind;
import se.samform.core.text.Language;
import se.samform.engine.casefile.InboxQuery.Place;
import se.samform.portal.wording.Sentences;

class ListAddressTest {

    @Test
    void a_first_day_after_the_last_is_seen_and_one_day_alone_is_none() {
        var day = Optional.of(LocalDate.of(2027, 3, 9));
        assertTrue(Narrowing.NONE.within(day, Optional.of(LocalDate.of(2027, 3, 8))).isBackwards());
        assertFalse(Narrowing.NONE.within(day, day).isBackwards() || Narrowing.NONE.within(day, Optional.empty()).isBackwards());
    }

    @Test
    void an_address_read_again_is_the_same_place() {
        var list = new ListAddress(View.OPEN, "gatuenheten", "felanmalan", Optional.of(StatusKind.IN_PROGRESS), Narrowing.NONE, Sorting.BY_DUE, Optional.of(new Place(LocalDate.of(2027, 5, 31), 412)));
        assertEquals("desk?view=open&unit=gatuenheten&service=felanmalan&kind=in-progress&after=2027-05-31_412", list.path());
        assertEquals(list, read(list.query()));
    }

    @Test
    void who_has_the_cases_when_they_came_in_and_words_are_in_the_address_and_go_one_by_one() {
        var list = read("view=open&who=hanna&from-day=2027-05-01&to-day=2027-05-31&words= trasig lampa &sort=-changed");
        assertEquals("desk?view=open&who=hanna&from-day=2027-05-01&to-day=2027-05-31&words=trasig+lampa&sort=-changed", list.path());
        assertEquals("trasig lampa", list.more().words());
        assertTrue(list.isNarrowed());
        assertEquals("desk?view=closed&who=hanna&from-day=2027-05-01&to-day=2027-05-31&words=trasig+lampa&sort=-changed", list.at(View.CLOSED).path());
        assertEquals("desk?view=mine&from-day=2027-05-01&to-day=2027-05-31&words=trasig+lampa&sort=-changed", list.at(View.MINE).path(), "that list is by officer already");
        assertEquals("desk?view=open&who=hanna&sort=-changed", list.only(list.more().within(Optional.empty(), Optional.empty()).saying("")).path());
    }

    @Test
    void a_days_cases_are_those_that_came_in_while_it_was_that_day_here() {
        var came = read("from-day=2027-03-27&to-day=2027-03-28").more().came(ZoneId.of("Europe/Stockholm")).orElseThrow();
        assertEquals(Optional.of(Instant.parse("2027-03-26T23:00:00Z")), came.from());
        assertEquals(Optional.of(Instant.parse("2027-03-28T22:00:00Z")), came.until(), "summer time has begun");
        assertEquals(Optional.empty(), read("view=open").more().came(ZoneId.of("Europe/Stockholm")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"words=19900101-2385", "words=lampa 9001012385", "from-day=2027-13-01", "to-day=i går", "words=%20"})
    void what_may_be_somebodys_number_stands_in_no_address_and_what_is_no_day_does_not_narrow(String query) {
        assertEquals("desk?view=open", read("view=open&" + query.replace("%20", " ")).path());
    }

    @Test
    void what_the_database_can_not_read_in_order_is_read_by_a_time_that_it_can() {
        assertEquals(Sorting.BY_RECEIVED, SortedInbox.asRead(read("view=open&from-day=2027-05-01&sort=changed")).sorting());
        assertEquals(Sorting.BY_RECEIVED, SortedInbox.asRead(read("view=open&from-day=2027-05-01")).sorting());
        assertEquals(Sorting.BY_DUE, SortedInbox.asRead(read("view=overdue&sort=changed")).sorting());
        assertTrue(SortedInbox.isRead(read("view=open&words=lampa&from-day=2027-05-01&sort=changed")));
        assertTrue(SortedInbox.isRead(read("view=open&from-day=2027-05-01&sort=received")));
    }

    @Test
    void the_order_is_in_the_address_and_stays_in_other_lists_and_saved_ones() {
        var list = read("view=mine&sort=-changed&after=2027-05-31T10:15:30.123456Z_412");
        assertEquals(new Sorting(Sorting.By.CHANGED, true), list.sorting());
        assertEquals("desk?view=mine&sort=-changed&after=2027-05-31T10:15:30.123456Z_412", list.path());
        assertEquals("desk?view=closed&sort=-changed", list.at(View.CLOSED).path());
        assertEquals("view=mine&sort=-changed", list.beginning().query());
        assertEquals("desk?view=mine&sort=applicant", list.sorted(new Sorting(Sorting.By.APPLICANT, false)).path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=changed&after=2027-05-31_412", "sort=applicant&after=2027-05-31T10:15:30Z_412", "sort=received&after=+999999999-12-31T23:59:59Z_1"})
    void a_place_in_another_order_is_the_beginning(String query) {
        assertEquals(Optional.empty(), read(query).after());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "name", "DUE", "due_on desc", "--due"})
    void what_is_no_order_is_by_due_day(String sort) {
        assertEquals(Sorting.BY_DUE, read("view=mine&sort=" + sort).sorting());
    }

    @Test
    void a_heading_sorts_and_turns_round_what_is_sorted_by_it() {
        var heads = SortHeads.of(read("view=mine&sort=received"), new Sentences(Language.SWEDISH));
        assertEquals("ascending", heads.received().sort());
        assertEquals("desk?view=mine&sort=-received", heads.received().path());
        assertEquals(null, heads.due().sort());
        assertEquals("desk?view=mine", heads.due().path());
        assertEquals("desk?view=mine&sort=-changed", heads.changed().path());
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

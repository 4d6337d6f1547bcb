package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samform.core.id.CaseId;
import se.samform.engine.casefile.DecisionQuery;
import se.samform.engine.casefile.TaskQuery;
import se.samform.engine.notice.DeskNotices;

/** A place in a list goes through its address and back; what anybody types there is the beginning. */
class PlacesInListsTest {
    private static final Instant AT = Instant.parse("2026-11-28T07:00:00.123456Z");
    private static final UUID ID = new UUID(7, 8);

    @Test
    void a_place_among_tasks_is_read_as_it_was_written() {
        var place = new TaskQuery.Place(LocalDate.of(9999, 12, 31), new CaseId(ID), "ask-police_2");
        assertEquals(Optional.of(place), WaitingPage.after(WaitingPage.said(place)));
    }

    @Test
    void a_place_among_notices_is_read_as_it_was_written() {
        assertEquals(Optional.of(new DeskNotices.Place(AT, ID)), NoticesPage.after(AT + "_" + ID));
    }

    @Test
    void a_list_of_decisions_is_read_as_its_address_says() {
        var address = new DecisionsAddress("bun", Optional.of(LocalDate.of(2026, 11, 1)), Optional.empty(), "mira", "BUN 3&4", "skola", DecisionQuery.Told.YES,
            Optional.of(new DecisionQuery.Place(AT, 77)));
        assertEquals(address, read(address.query()));
        assertEquals("desk/decisions?told=yes&authority=bun&from=2026-11-01&by=mira&point=BUN+3%264&unit=skola", address.at(Optional.empty()).path());
    }

    @Test
    void who_asks_for_nothing_is_shown_what_no_meeting_was_told_of() {
        assertEquals(DecisionQuery.Told.NO, read("told=").told());
    }

    private static DecisionsAddress read(String query) {
        Map<String, String> said = new HashMap<>();
        for (String each : query.split("&")) said.put(each.substring(0, each.indexOf('=')), URLDecoder.decode(each.substring(each.indexOf('=') + 1), StandardCharsets.UTF_8));
        return DecisionsAddress.read(name -> said.getOrDefault(name, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "2026-13-41_00000000-0000-0007-0000-000000000008_a", "2026-11-28_------------------------------------_a", "9999-99-99T_1", "2026-11-28T07:00:00Z_", "2026-11-28T07:00:00Z_------------------------------------"})
    void what_is_no_place_is_the_beginning(String typed) {
        assertEquals(Optional.empty(), WaitingPage.after(typed));
        assertEquals(Optional.empty(), NoticesPage.after(typed));
        assertEquals(Optional.empty(), read("after=" + typed).after());
    }
}

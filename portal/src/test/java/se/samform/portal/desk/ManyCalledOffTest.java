package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.TaskEvent;
import se.samform.core.id.OfficerId;
import se.samform.core.text.Language;

/** What is called off in many cases at once. */
class ManyCalledOffTest {
    private static final ADeskCase PLACE = ADeskCase.of("markupplatelse");
    private static final CaseEvent HEARING = new CaseEvent.StatusChanged("received", "hearing", StatusKind.IN_PROGRESS);
    private static final CaseEvent POLICE = new TaskEvent.TaskStarted("ask-police", Optional.empty());
    private static final CaseEvent OWN = new TaskEvent.TaskAdded("own", "Ring Vera om höften", Optional.empty(), Optional.empty());

    @Test
    void each_task_is_named_with_the_cases_in_which_it_ends() {
        var off = off(new CaseEvent[] {HEARING}, new CaseEvent[] {HEARING, POLICE}, new CaseEvent[] {HEARING, POLICE});
        assertEquals(List.of("Polisens yttrande: ABC-2027-AB12, ABC-2027-AB12"), off.with("ready"));
        assertEquals(List.of("Polisens yttrande: ABC-2027-AB12, ABC-2027-AB12"), off.byAsking());
        assertEquals(List.of(), off(new CaseEvent[] {HEARING}).with("ready"));
    }

    @Test
    void what_officers_wrote_is_not_read_for_it() {
        assertEquals(List.of("En egen uppgift: ABC-2027-AB12"), off(new CaseEvent[] {HEARING, OWN}).with("withdrawn"));
    }

    private static ManyCalledOff off(CaseEvent[]... cases) {
        var heads = List.of(cases).stream().map(PLACE::headOnceAfter).toList();
        return new ManyCalledOff(heads, version -> PLACE.service(), new Actor.Officer(new OfficerId(new UUID(1, 3)), Set.of()), Language.SWEDISH, "En egen uppgift");
    }
}

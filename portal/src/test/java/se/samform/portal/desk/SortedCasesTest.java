package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseRules;
import se.samform.core.flow.CaseState;
import se.samform.core.flow.TaskEvent;
import se.samform.core.id.CaseId;
import se.samform.core.id.OfficerId;
import se.samform.core.text.Language;
import se.samform.engine.casefile.CaseHead;

/** Lists sorted by a word. */
class SortedCasesTest {
    private static final ADeskCase REPORT = ADeskCase.of("felanmalan");
    private static final CaseHead ZITA = due(1, 20);
    private static final CaseHead ANNA = due(2, 30);
    private static final CaseHead OSTEN = due(3, 10);
    private static final CaseHead ANNA_TOO = due(4, 10);
    private static final Map<CaseId, String> NAMES = Map.of(ZITA.id(), "Zita", ANNA.id(), "Anna", OSTEN.id(), "Östen", ANNA_TOO.id(), "Anna");

    @Test
    void names_are_sorted_as_swedes_do_and_equals_by_due_day_whichever_way() {
        assertEquals(List.of(ANNA_TOO, ANNA, ZITA, OSTEN), sorted("applicant").cases());
        assertEquals(List.of(OSTEN, ZITA, ANNA_TOO, ANNA), sorted("-applicant").cases());
    }

    @Test
    void times_are_sorted_too_where_the_database_does_not() {
        assertEquals(List.of(ZITA, ANNA, OSTEN, ANNA_TOO), sorted("received").cases());
        assertEquals(List.of(ANNA, ZITA, OSTEN, ANNA_TOO), sorted("-due").cases());
    }

    @Test
    void of_one_officers_cases_the_tasks_of_others_are_not_looked_at() {
        var others = new TaskEvent.TaskAdded("ring", "Ring", Optional.of(new OfficerId(new UUID(1, 9))), Optional.of(LocalDate.of(2027, 5, 1)));
        var anna = with(ANNA, CaseRules.apply(Optional.of(ANNA.state()), others, ADeskCase.NOW));
        assertEquals(List.of(anna, OSTEN), sorted(Map.of("sort", "due", "view", "open"), OSTEN, anna).cases());
        assertEquals(List.of(OSTEN, anna), sorted(Map.of("sort", "due", "view", "open", "who", "hanna"), OSTEN, anna).cases());
        assertEquals(List.of(OSTEN, anna), sorted(Map.of("sort", "due", "view", "mine"), OSTEN, anna).cases());
    }

    @Test
    void what_comes_after_and_before_is_told_of_what_has_left_the_list_too() {
        var sorted = sorted("applicant", ANNA, ZITA, OSTEN);
        assertEquals(1, sorted.after(ANNA.number(), number -> Optional.empty()));
        assertEquals(0, sorted.after(ANNA_TOO.number(), number -> Optional.of(ANNA_TOO)));
        assertEquals(3, sorted("applicant", ANNA, ANNA_TOO, ZITA).after(OSTEN.number(), number -> Optional.of(OSTEN)));
        assertEquals(0, sorted.after(99, number -> Optional.empty()));
        assertEquals(Optional.of(ANNA), sorted.before(ZITA));
        assertEquals(Optional.empty(), sorted.before(ANNA));
        assertEquals(Optional.of(ZITA), sorted("applicant", ANNA, ZITA).before(OSTEN));
    }

    private static SortedCases sorted(String by) {
        return sorted(by, OSTEN, ANNA_TOO, ZITA, ANNA);
    }

    private static SortedCases sorted(String by, CaseHead... cases) {
        return sorted(Map.of("sort", by), cases);
    }

    private static SortedCases sorted(Map<String, String> said, CaseHead... cases) {
        var view = new InboxView(ADeskCase.SWEDISH, ADeskCase.TIMES, null, new Actor.Officer(new OfficerId(new UUID(1, 3)), Set.of()), version -> REPORT.service(), NAMES);
        return SortedCases.of(List.of(cases), ListAddress.read(name -> said.getOrDefault(name, "")), view, Language.SWEDISH, false);
    }

    /** Received in the order of their numbers. */
    private static CaseHead due(int number, int day) {
        var head = REPORT.head();
        var of = head.state();
        var state = new CaseState(of.reference(), of.authority(), of.unit(), of.status(), of.kind(), of.assignee(), Optional.of(LocalDate.of(2027, 5, day)),
            false, of.openedAt().plus(Duration.ofHours(number)), of.changedAt(), of.course());
        return with(new CaseHead(new CaseId(new UUID(5, number)), number, head.municipality(), head.version(), head.language(), false, of, 1), state);
    }

    private static CaseHead with(CaseHead head, CaseState state) {
        return new CaseHead(head.id(), head.number(), head.municipality(), head.version(), head.language(), false, state, head.lastSeq());
    }
}

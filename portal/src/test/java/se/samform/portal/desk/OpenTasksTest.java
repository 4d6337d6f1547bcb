package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.Actor;
import se.samform.core.flow.Outsider;
import se.samform.core.flow.TaskEvent;
import se.samform.core.flow.TaskOutcome;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.municipality.Unit;
import se.samform.engine.casefile.CaseFile;
import se.samform.portal.wording.People;

/** What an officer is offered to do on a case. */
class OpenTasksTest {
    private static final ADeskCase NOTICE = ADeskCase.of("attefall");
    private static final TaskEvent PLAN = new TaskEvent.TaskStarted("control-plan", Optional.of(LocalDate.of(2027, 3, 31)));
    private static final TaskEvent OPINION = new TaskEvent.TaskStarted("fire-opinion", Optional.empty());

    private static List<String> outcomes(TaskLine task) {
        return task.outcomes().stream().map(TaskLine.Outcome::id).toList();
    }

    @Test
    void a_task_of_the_unit_is_finished_by_whoever_is_in_it() {
        var task = NOTICE.tasksAfter(Set.of(), PLAN).getFirst();
        assertEquals("Granska kontrollplanen", task.title());
        assertEquals(List.of("DONE"), outcomes(task));
        assertEquals("Att göra", task.kind());
    }

    @Test
    void what_is_asked_of_another_unit_is_seen_but_only_that_unit_answers() {
        var seen = NOTICE.tasksAfter(Set.of(), OPINION).getFirst();
        assertEquals("Den enhet som granskar eldstäder", seen.by());
        assertFalse(seen.isFinishable());
        assertEquals(List.of("SUPPORTS", "OPPOSES", "NO_REMARKS"), outcomes(NOTICE.tasksAfter(Set.of("fire-unit"), OPINION).getFirst()));
    }

    @Test
    void what_a_unit_is_to_do_is_told_by_its_name_where_it_is_known() {
        var rescue = new UnitId(new UUID(5, 1));
        var people = new People(List.of(), List.of(new Unit(rescue, new AuthorityId(new UUID(1, 4)), "raddning", "Räddningsenheten")));
        var head = NOTICE.headOnceAfter(OPINION);
        var file = NOTICE.fileAfter(OPINION);
        var whole = new CaseFile(head, file.service(), file.events(), file.submissions(), List.of(), Optional.empty());
        var lines = new OpenTasks(whole, new Actor.Officer(new OfficerId(new UUID(1, 3)), Set.of()), ADeskCase.SWEDISH, ADeskCase.TIMES, people, Map.of("fire-unit", rescue)).lines();
        assertEquals("Räddningsenheten", lines.getFirst().by());
    }

    @Test
    void what_somebody_outside_is_asked_is_a_question_that_nobody_here_is_offered_to_finish() {
        var asked = NOTICE.tasksAfter(Set.of(), new TaskEvent.OutsideAsked("own", new Outsider("Kyrkan", "kyrkan@remiss.invalid"), "Stör det?", Optional.empty())).getFirst();
        assertEquals("Fråga till någon utanför", asked.kind());
        assertEquals("desk.task.act.link", asked.getAct());
        assertEquals("desk.task.act.any", NOTICE.tasksAfter(Set.of(), PLAN).getFirst().getAct());
        assertEquals("desk.task.act.remind", NOTICE.tasksAfter(Set.of(), OPINION).getFirst().getAct());
    }

    @Test
    void a_task_that_is_over_is_not_to_be_done_any_more() {
        var left = NOTICE.tasksAfter(Set.of(), PLAN, OPINION, new TaskEvent.TaskFinished("control-plan", TaskOutcome.DONE, "")).stream().map(TaskLine::id).toList();
        assertEquals(List.of("fire-opinion"), left);
    }
}

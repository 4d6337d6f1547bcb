package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.TaskEvent;
import se.samform.core.flow.TimerEvent;
import se.samform.core.id.OfficerId;
import se.samform.engine.casefile.Filing;
import se.samform.portal.wording.Due;

class InboxViewTest {

    @Test
    void a_line_names_the_applicant_or_says_why_it_does_not() {
        assertEquals("Vera Exempel", ADeskCase.of("skolskjuts").line("Vera Exempel").applicant());
        assertEquals("Utan namn", ADeskCase.of("skolskjuts").line("").applicant());
        assertEquals("Skyddas", ADeskCase.of("hemtjanst").line("").applicant());
        assertEquals("Inte inloggad", ADeskCase.of("felanmalan").byNobodyLoggedIn().line("").applicant());
        assertEquals("Vera", ADeskCase.of("felanmalan").byNobodyLoggedIn().line("Vera").applicant());
    }

    @Test
    void a_line_tells_the_diary_number_once_there_is_one() {
        assertEquals("", ADeskCase.of("skolskjuts").line(Filing.NONE).diaryNumber());
        assertEquals("BUN 2027-0412", ADeskCase.of("skolskjuts").line(new Filing(Optional.of("BUN 2027-0412"), false, false)).diaryNumber());
    }

    @Test
    void a_line_tells_the_nearest_day_and_what_it_is_unless_it_is_the_answer_that_was_promised() {
        var report = ADeskCase.of("felanmalan");
        assertEquals(new Due("31 maj", ""), report.lineAfter().due());
        var status = new TimerEvent.TimerStarted("handling-time", LocalDate.of(2027, 5, 21));
        assertEquals(new Due("20 maj", "", "för denna status"), report.lineAfter(status).due());
        var task = new TaskEvent.TaskAdded("ring", "Ring", Optional.empty(), Optional.of(LocalDate.of(2027, 5, 19)));
        assertEquals(new Due("19 maj", "", "för en uppgift"), report.lineAfter(status, task).due());
        assertEquals("–", report.lineAfter(status, task, new CaseEvent.StatusChanged("received", "fixed", StatusKind.CLOSED)).due().words());
    }

    @Test
    void in_a_list_of_one_officers_cases_others_tasks_are_no_day_of_theirs() {
        var others = new TaskEvent.TaskAdded("ring", "Ring", Optional.of(new OfficerId(new UUID(1, 9))), Optional.of(LocalDate.of(2027, 5, 19)));
        var report = ADeskCase.of("felanmalan");
        var open = Map.of("view", "open");
        assertEquals("19 maj", report.lineAfter(ListAddress.read(name -> open.getOrDefault(name, "")), others).due().words());
        var hannas = Map.of("view", "open", "who", "hanna");
        assertEquals("31 maj", report.lineAfter(ListAddress.read(name -> hannas.getOrDefault(name, "")), others).due().words());
    }
}

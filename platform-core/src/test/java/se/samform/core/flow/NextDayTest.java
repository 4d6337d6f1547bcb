package se.samform.core.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.NextDay.What;
import se.samform.core.flow.json.CourseCodec;
import se.samform.core.form.ServiceKey;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.SubmissionId;
import se.samform.core.id.UnitId;

class NextDayTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final OfficerId NILS = new OfficerId(new UUID(7, 2));
  private static final OfficerId HANNA = new OfficerId(new UUID(7, 3));
  private static final String HANDLING_TIME = Timer.Usual.HANDLING_TIME.id();

  private Optional<CaseState> state = Optional.empty();

  @BeforeEach
  void a_case_with_an_answer_promised_on_the_thirtieth_that_nils_has() {
    happens(new CaseEvent.Opened("PRM-2026-1", new ServiceKey("permit"), 1, new AuthorityId(new UUID(7, 5)), new UnitId(new UUID(7, 1)), "received",
        StatusKind.SUBMITTED, Optional.of(day(30)), new SubmissionId(new UUID(7, 6)), "00"));
    happens(new CaseEvent.Assigned(NILS));
  }

  @Test
  void the_nearest_counts_of_what_was_promised_what_the_status_may_take_and_the_tasks() {
    assertNext(day(30), What.PROMISE);
    happens(new TimerEvent.TimerStarted(HANDLING_TIME, day(29)));
    assertNext(day(28), What.STATUS);
    happens(new TaskEvent.TaskStarted("look", Optional.of(day(26))));
    assertNext(day(26), What.TASK);
    happens(new TaskEvent.TaskFinished("look", TaskOutcome.DONE, "", List.of()));
    assertNext(day(28), What.STATUS);
  }

  @Test
  void what_a_status_may_take_is_known_when_it_has_passed_and_until_the_status_is_left() {
    happens(new TimerEvent.TimerStarted(HANDLING_TIME, day(25)));
    happens(new TimerEvent.TimerFired(HANDLING_TIME));
    assertNext(day(24), What.STATUS);
    assertEquals(state.orElseThrow().course(), CourseCodec.read(CourseCodec.write(state.orElseThrow().course())), "and kept");
    happens(new CaseEvent.StatusChanged("received", "looking", StatusKind.IN_PROGRESS));
    assertNext(day(30), What.PROMISE);
    happens(new TimerEvent.TimerStarted(HANDLING_TIME, day(25)));
    happens(new TimerEvent.TimerStopped(HANDLING_TIME));
    assertNext(day(30), What.PROMISE);
  }

  @Test
  void who_has_the_case_is_not_measured_by_what_somebody_else_was_given_or_is_asked_outside() {
    happens(new TaskEvent.TaskAdded("t1", "Ring", Optional.of(HANNA), Optional.of(day(24))));
    happens(new TaskEvent.OutsideAsked("t2", new Outsider("Kyrkan", "kyrkan@remiss.invalid"), "Stör det?", Optional.of(day(25))));
    happens(new TaskEvent.TaskAdded("t3", "Skriv", Optional.of(NILS), Optional.of(day(27))));
    assertNext(day(24), What.TASK);
    assertEquals(Optional.of(new NextDay(day(27), What.TASK)), NextDay.ofHolder(state.orElseThrow()));
    happens(new TaskEvent.TaskAdded("t4", "Läs", Optional.empty(), Optional.of(day(26))));
    assertEquals(Optional.of(new NextDay(day(26), What.TASK)), NextDay.ofHolder(state.orElseThrow()));
  }

  @Test
  void of_a_case_that_is_over_only_what_was_promised_is_left() {
    happens(new TaskEvent.TaskAdded("t1", "Ring", Optional.empty(), Optional.of(day(24))));
    happens(new CaseEvent.StatusChanged("received", "withdrawn", StatusKind.WITHDRAWN));
    assertNext(day(30), What.PROMISE);
    assertEquals(Optional.empty(), NextDay.besidesPromise(state.orElseThrow()));
  }

  private void assertNext(LocalDate day, What what) {
    assertEquals(Optional.of(new NextDay(day, what)), NextDay.of(state.orElseThrow()));
  }

  private void happens(CaseEvent event) {
    state = Optional.of(CaseRules.apply(state, event, NOW));
  }

  private static LocalDate day(int ofNovember) {
    return LocalDate.of(2026, 11, ofNovember);
  }
}

package se.samform.engine.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.JOHAN;
import static se.samform.engine.testing.House.VERA;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samform.core.answer.Answer;
import se.samform.core.answer.FreeTime;
import se.samform.core.id.CaseId;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.draft.Draft;
import se.samform.engine.draft.Saved;

/** A time that a supplement brings is booked, and what the case had before is let go of then and not earlier. */
class SupplementedTimeTest {

  @TempDir Path folder;
  private Visits visits;

  @BeforeEach
  void open() throws IOException {
    visits = new Visits(folder);
  }

  @AfterEach
  void close() throws IOException {
    visits.close();
  }

  @Test
  void a_time_that_is_chosen_in_a_supplement_is_booked_when_it_is_handed_in_and_the_one_before_let_go_of() {
    var first = visits.free().getFirst();
    var other = visits.free().getLast();
    var head = openedWith(first);
    var draft = visits.choosing(supplement(head), VERA, other.value());
    assertFalse(visits.free().contains(first), "choosing takes nothing from the case");
    supplemented(draft);
    assertEquals(Optional.of(other.id()), slot(head).slot());
    visits.house.clock.forward(Duration.ofMinutes(20));
    assertFalse(visits.free().contains(other), "it is booked and does not lapse");
    visits.letGo.atMost(10);
    assertTrue(visits.free().contains(first));
    assertFalse(visits.free().contains(other), "the case has it");
    assertEquals(0, visits.house.rows("booking"));
  }

  @Test
  void a_supplement_that_leaves_the_time_as_it_was_leaves_it_booked_and_asks_nobody() {
    var time = visits.free().getFirst();
    var head = openedWith(time);
    var draft = supplement(head);
    var changed = ((Saved.Done) visits.house.drafts.save(draft, VERA, draft.revision(), draft.answers().with("description", "Något annat"))).draft();
    int asked = visits.standIn.asked();
    visits.standIn.behave("down", 0);
    supplemented(changed);
    visits.standIn.behave("normal", 0);
    assertEquals(asked, visits.standIn.asked());
    assertEquals(Optional.of(time.id()), slot(head).slot(), "a calendar that is down makes no wish of it");
    visits.house.clock.forward(Duration.ofMinutes(20));
    visits.letGo.atMost(10);
    assertFalse(visits.free().contains(time));
  }

  @Test
  void choosing_the_cases_own_time_again_is_as_good_as_leaving_it() {
    var time = visits.free().getFirst();
    var head = openedWith(time);
    supplemented(visits.choosing(supplement(head), VERA, time.value()));
    assertEquals(Optional.of(time.id()), slot(head).slot());
    assertFalse(visits.free().contains(time));
  }

  @Test
  void a_time_that_somebody_else_got_meanwhile_is_told_and_the_case_keeps_its_own() {
    var first = visits.free().getFirst();
    var other = visits.free().getLast();
    var head = openedWith(first);
    var slow = visits.choosing(supplement(head), VERA, other.value());
    visits.house.clock.forward(Duration.ofMinutes(11));
    var quick = visits.choosing(visits.begin(JOHAN), JOHAN, other.value());
    assertInstanceOf(Submitted.Opened.class, visits.handIn.submit(GRANVIK, quick.id(), JOHAN, quick.revision()));
    assertEquals(new Submitted.Taken("what", "visit"), visits.handIn.submit(GRANVIK, slow.id(), VERA, slow.revision()));
    assertEquals(Optional.of(first.id()), slot(head).slot());
    visits.house.clock.forward(Duration.ofMinutes(20));
    visits.letGo.atMost(10);
    assertFalse(visits.free().contains(first), "the case has it still");
  }

  @Test
  void long_after_the_case_came_in_the_times_of_now_can_be_chosen() {
    var head = openedWith(visits.free().getFirst());
    visits.house.clock.forward(Duration.ofDays(21));
    var now = visits.free().getFirst();
    supplemented(visits.choosing(supplement(head), VERA, now.value()));
    assertEquals(now.id(), slot(head).slot().orElseThrow());
    assertEquals(now.day(), slot(head).day().orElseThrow());
  }

  @Test
  void when_the_calendar_is_down_the_new_time_is_a_wish_and_the_old_one_is_let_go_of() {
    var first = visits.free().getFirst();
    var head = openedWith(first);
    var draft = visits.choosing(supplement(head), VERA, visits.free().getLast().value());
    visits.standIn.behave("down", 0);
    supplemented(draft);
    visits.standIn.behave("normal", 0);
    assertTrue(slot(head).isWish());
    visits.house.clock.forward(Duration.ofMinutes(20));
    visits.letGo.atMost(10);
    assertTrue(visits.free().contains(first));
    assertEquals(0, visits.house.rows("booking"));
  }

  private CaseHead openedWith(FreeTime time) {
    var draft = visits.choosing(visits.begin(VERA), VERA, time.value());
    return assertInstanceOf(Submitted.Opened.class, visits.handIn.submit(GRANVIK, draft.id(), VERA, draft.revision())).head();
  }

  private Draft supplement(CaseHead head) {
    return visits.house.drafts.find(GRANVIK, visits.house.cases.supplement(GRANVIK, head.id(), VERA).orElseThrow(), VERA).orElseThrow();
  }

  private void supplemented(Draft draft) {
    assertInstanceOf(Submitted.Supplemented.class, visits.handIn.submit(GRANVIK, draft.id(), VERA, draft.revision()));
  }

  private Answer.Slot slot(CaseHead head) {
    var newest = visits.house.cases.findForMachine(GRANVIK, new CaseId(head.id().value())).orElseThrow().submissions().getLast();
    return assertInstanceOf(Answer.Slot.class, newest.submission().answers().get("visit"));
  }
}

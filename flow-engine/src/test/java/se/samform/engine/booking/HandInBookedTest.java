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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samform.core.answer.Answer;
import se.samform.core.answer.Source;
import se.samform.core.answer.Submission;
import se.samform.core.flow.CaseCommand;
import se.samform.core.form.SlotQuestion;
import se.samform.core.id.UnitId;
import se.samform.core.publication.Binding;
import se.samform.core.register.DownReason;
import se.samform.core.register.Lookup;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.draft.Draft;
import se.samform.engine.draft.Saved;
import se.samform.engine.testing.House;

class HandInBookedTest {

  private static final Map<String, UnitId> UNITS = Map.of("street-unit", House.STREETS, "park-unit", House.PARKS);

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
  void a_chosen_time_is_booked_for_good_and_the_case_says_so() {
    var time = visits.free().getFirst();
    var draft = visits.choosing(visits.begin(VERA), VERA, time.value());
    var submission = submission(opened(visits.handIn.submit(GRANVIK, draft.id(), VERA, draft.revision())));
    assertEquals(time.id(), slot(submission).slot().orElseThrow());
    assertEquals(Map.of("visit.slot", Source.How.REGISTER, "visit.day", Source.How.REGISTER), sources(submission, "visit.slot", "visit.day"));
    visits.house.clock.forward(Duration.ofHours(1));
    assertFalse(visits.free().contains(time), "it does not lapse");
    visits.letGo.atMost(10);
    assertEquals(0, visits.house.rows("booking"));
    assertFalse(visits.free().contains(time), "the case has it");
  }

  @Test
  void withdrawing_lets_go_of_the_time_once_the_calendar_answers() {
    var time = visits.free().getFirst();
    var draft = visits.choosing(visits.begin(VERA), VERA, time.value());
    var head = opened(visits.handIn.submit(GRANVIK, draft.id(), VERA, draft.revision()));
    var seq = head.lastSeq();
    assertInstanceOf(Commanded.Done.class, visits.house.cases.command(GRANVIK, head.id(), seq, new CaseCommand.ChangeStatus("void"), House.OFFICER));
    visits.standIn.behave("down", 0);
    visits.dispatch();
    visits.standIn.behave("normal", 0);
    visits.house.clock.forward(Duration.ofHours(1));
    assertFalse(visits.free().contains(time), "the calendar was down");
    visits.dispatch();
    assertTrue(visits.free().contains(time));
  }

  @Test
  void handing_in_again_books_nothing_again() {
    var draft = visits.choosing(visits.begin(VERA), VERA, visits.free().getFirst().value());
    opened(visits.handIn.submit(GRANVIK, draft.id(), VERA, draft.revision()));
    int asked = visits.standIn.asked();
    assertInstanceOf(Submitted.OpenedBefore.class, visits.handIn.submit(GRANVIK, draft.id(), VERA, draft.revision()));
    assertInstanceOf(Submitted.OpenedBefore.class, visits.handIn.submit(GRANVIK, draft.id(), VERA));
    assertEquals(asked, visits.standIn.asked());
  }

  @Test
  void a_time_that_lapsed_and_went_to_somebody_else_is_told_and_nothing_is_handed_in() {
    var time = visits.free().getFirst();
    var slow = visits.choosing(visits.begin(VERA), VERA, time.value());
    visits.house.clock.forward(Duration.ofMinutes(11));
    var quick = visits.choosing(visits.begin(JOHAN), JOHAN, time.value());
    opened(visits.handIn.submit(GRANVIK, quick.id(), JOHAN, quick.revision()));
    assertEquals(new Submitted.Taken("what", "visit"), visits.handIn.submit(GRANVIK, slow.id(), VERA, slow.revision()));
    var left = visits.house.drafts.find(GRANVIK, slow.id(), VERA).orElseThrow();
    assertTrue(left.answers().at("visit.day").isEmpty());
    assertEquals(slow.answers().at("place"), left.answers().at("place"), "all else is there");
    var again = visits.choosing(left, VERA, visits.free().getFirst().value());
    opened(visits.handIn.submit(GRANVIK, again.id(), VERA, again.revision()));
  }

  @Test
  void a_time_that_lapsed_and_is_free_is_booked_all_the_same() {
    var time = visits.free().getFirst();
    var draft = visits.choosing(visits.begin(VERA), VERA, time.value());
    visits.house.clock.forward(Duration.ofMinutes(11));
    assertEquals(time.id(), slot(submission(opened(visits.handIn.submit(GRANVIK, draft.id(), VERA, draft.revision())))).slot().orElseThrow());
  }

  @Test
  void when_the_calendar_is_down_the_time_is_handed_in_as_a_wish_and_let_go_of_later() {
    var time = visits.free().getFirst();
    var draft = visits.choosing(visits.begin(VERA), VERA, time.value());
    visits.standIn.behave("down", 0);
    var submission = submission(opened(visits.handIn.submit(GRANVIK, draft.id(), VERA, draft.revision())));
    assertTrue(slot(submission).isWish());
    assertEquals(time.start(), slot(submission).start().orElseThrow());
    assertEquals("Stadshuset, rum 2", slot(submission).place().orElseThrow());
    assertEquals(Map.of("visit.day", Source.How.DOWN), sources(submission, "visit.day", "visit.slot"));
    visits.house.clock.forward(Duration.ofMinutes(3));
    visits.letGo.atMost(10);
    assertEquals(1, visits.house.rows("booking"), "the calendar does not answer yet");
    visits.standIn.behave("normal", 0);
    visits.house.clock.forward(Duration.ofMinutes(3));
    visits.letGo.atMost(10);
    assertEquals(0, visits.house.rows("booking"));
  }

  @Test
  void what_was_booked_for_a_draft_that_is_not_handed_in_stays_until_it_is() {
    var draft = bookedInVain();
    visits.house.clock.forward(Duration.ofHours(1));
    visits.letGo.atMost(10);
    assertEquals(1, visits.house.rows("booking"));
    bind(UNITS);
    opened(visits.handIn.submit(GRANVIK, draft.id(), VERA, draft.revision()));
    visits.house.clock.forward(Duration.ofMinutes(3));
    visits.letGo.atMost(10);
    assertEquals(0, visits.house.rows("booking"));
    assertEquals(34, visits.free().size());
  }

  @Test
  void a_case_has_the_time_that_it_was_handed_in_with_and_the_one_booked_before_is_cancelled() {
    var times = visits.free();
    var first = bookedInVain();
    visits.standIn.behave("down", 0);
    var wish = visits.choosing(first, VERA, times.getLast().value());
    visits.standIn.behave("normal", 0);
    visits.house.clock.forward(Duration.ofSeconds(11));
    assertFalse(visits.free().contains(times.getFirst()), "it could not be let go of then");
    var second = visits.choosing(wish, VERA, times.getLast().value());
    bind(UNITS);
    opened(visits.handIn.submit(GRANVIK, second.id(), VERA, second.revision()));
    visits.house.clock.forward(Duration.ofMinutes(3));
    visits.letGo.atMost(10);
    assertTrue(visits.free().contains(times.getFirst()));
    assertFalse(visits.free().contains(times.getLast()));
    assertEquals(0, visits.house.rows("booking"));
  }

  @Test
  void of_two_posts_at_once_the_one_that_hears_nothing_of_the_calendar_takes_nothing_from_the_other() {
    var time = visits.free().getFirst();
    var draft = visits.choosing(visits.begin(VERA), VERA, time.value());
    var other = visits.handIn((municipality, family) -> new Interfering(visits.standIn.granvik(), booked -> {
      opened(visits.handIn.submit(GRANVIK, draft.id(), VERA, draft.revision()));
      return new Lookup.Down<>(DownReason.NO_ANSWER);
    }, cancelled -> cancelled));
    var head = assertInstanceOf(Submitted.OpenedBefore.class, other.submit(GRANVIK, draft.id(), VERA, draft.revision())).head();
    assertEquals(time.id(), slot(submission(head)).slot().orElseThrow());
    visits.house.clock.forward(Duration.ofMinutes(3));
    visits.letGo.atMost(10);
    assertFalse(visits.free().contains(time), "the case has it");
  }

  @Test
  void what_was_booked_for_a_draft_that_says_something_else_by_now_is_let_go_of() {
    var times = visits.free();
    var draft = visits.choosing(visits.begin(VERA), VERA, times.getFirst().value());
    var other = visits.handIn((municipality, family) -> new Interfering(visits.standIn.granvik(), booked -> {
      visits.choosing(draft, VERA, times.getLast().value());
      return booked;
    }, cancelled -> cancelled));
    assertEquals(new Submitted.Stale(), other.submit(GRANVIK, draft.id(), VERA, draft.revision()));
    assertTrue(visits.free().contains(times.getFirst()));
    assertFalse(visits.free().contains(times.getLast()));
  }

  @Test
  void of_two_who_let_go_at_once_one_asks_the_calendar() {
    var draft = bookedInVain();
    visits.house.drafts.delete(GRANVIK, draft.id(), VERA);
    visits.house.clock.forward(Duration.ofMinutes(3));
    var cancelled = new AtomicInteger();
    visits.letGo((municipality, family) -> new Interfering(visits.standIn.granvik(), booked -> booked, answer -> {
      cancelled.incrementAndGet();
      visits.letGo((m, f) -> new Interfering(visits.standIn.granvik(), booked -> booked, again -> {
        cancelled.incrementAndGet();
        return again;
      })).atMost(10);
      return answer;
    })).atMost(10);
    assertEquals(1, cancelled.get());
    assertEquals(0, visits.house.rows("booking"));
  }

  @Test
  void what_two_have_read_only_one_of_them_claims() {
    var draft = bookedInVain();
    visits.house.drafts.delete(GRANVIK, draft.id(), VERA);
    visits.house.clock.forward(Duration.ofMinutes(3));
    var now = visits.house.clock.instant();
    var read = visits.house.database.read(session -> BookingRows.left(session, now.minus(LetGoOfTimes.SETTLED), 10)).getFirst();
    boolean first = visits.house.database.read(session -> BookingRows.claim(session, read, now));
    boolean second = visits.house.database.read(session -> BookingRows.claim(session, read, now.plusSeconds(1)));
    assertEquals(List.of(true, false), List.of(first, second));
  }

  @Test
  void what_is_asked_for_while_it_is_let_go_of_is_not_forgotten() {
    var draft = bookedInVain();
    visits.house.drafts.delete(GRANVIK, draft.id(), VERA);
    visits.house.clock.forward(Duration.ofMinutes(3));
    visits.letGo((municipality, family) -> new Interfering(visits.standIn.granvik(), booked -> booked, answer -> {
      visits.house.clock.forward(Duration.ofSeconds(1));
      askAgain(draft);
      return answer;
    })).atMost(10);
    assertEquals(1, visits.house.rows("booking"));
  }

  /** A hand-in that was on its way when the draft was deleted. */
  private void askAgain(Draft draft) {
    var path = new SlotAnswer((SlotQuestion) visits.service.definition().question("visit").orElseThrow(), "visit", Visits.HERE, visits.house.clock.instant());
    var now = visits.house.clock.instant().truncatedTo(ChronoUnit.MICROS);
    new BookTimes(visits.standIn.granvik(), visits.house.database, draft, visits.service.family(), now).book(visits.service.definition().steps().getFirst(), path);
  }

  @Test
  void what_was_booked_for_a_draft_that_is_deleted_is_cancelled() {
    var free = visits.free();
    var draft = bookedInVain();
    assertEquals(free.size() - 1, visits.free().size());
    visits.house.drafts.delete(GRANVIK, draft.id(), VERA);
    visits.letGo.atMost(10);
    assertEquals(free.size() - 1, visits.free().size(), "somebody may be handing it in right now");
    visits.house.clock.forward(Duration.ofMinutes(3));
    visits.letGo.atMost(10);
    assertEquals(free, visits.free());
    assertEquals(0, visits.house.rows("booking"));
  }

  @Test
  void an_id_that_no_calendar_gave_is_no_booking() {
    var draft = visits.begin(VERA);
    var typed = draft.answers().with("visit.day", "2026-11-24").with("visit.slot", visits.free().getFirst().id());
    var forged = ((Saved.Done) visits.house.drafts.save(draft, VERA, draft.revision(), typed)).draft();
    assertTrue(Wishes.of(forged.content(), visits.evaluation(forged.content())).answers().at("visit.slot").isEmpty());
    int asked = visits.standIn.asked();
    var submission = submission(opened(visits.handIn.submit(GRANVIK, forged.id(), VERA)));
    assertTrue(slot(submission).isWish());
    assertTrue(submission.sources().isEmpty());
    assertEquals(asked, visits.standIn.asked());
  }

  @Test
  void an_older_page_hands_nothing_in_and_books_nothing() {
    var draft = visits.choosing(visits.begin(VERA), VERA, visits.free().getFirst().value());
    int asked = visits.standIn.asked();
    assertEquals(new Submitted.Stale(), visits.handIn.submit(GRANVIK, draft.id(), VERA, draft.revision() - 1));
    assertEquals(asked, visits.standIn.asked());
  }

  /** Booked, and then the municipality had not said who gets it. */
  private Draft bookedInVain() {
    bind(Map.of());
    var draft = visits.choosing(visits.begin(VERA), VERA, visits.free().getFirst().value());
    assertInstanceOf(Submitted.NotBound.class, visits.handIn.submit(GRANVIK, draft.id(), VERA, draft.revision()));
    assertEquals(1, visits.house.rows("booking"));
    return draft;
  }

  private void bind(Map<String, UnitId> units) {
    var family = visits.service.family();
    var stored = visits.house.bindings.find(GRANVIK, family).orElseThrow();
    visits.house.bindings.save(GRANVIK, family, new Binding(stored.binding().authority(), units, Map.of()), stored.version());
  }

  private static CaseHead opened(Submitted submitted) {
    return assertInstanceOf(Submitted.Opened.class, submitted).head();
  }

  private Submission submission(CaseHead head) {
    return visits.house.cases.findForMachine(GRANVIK, head.id()).orElseThrow().submissions().getLast().submission();
  }

  private static Answer.Slot slot(Submission submission) {
    return assertInstanceOf(Answer.Slot.class, submission.answers().get("visit"));
  }

  private static Map<String, Source.How> sources(Submission submission, String... paths) {
    return List.of(paths).stream().filter(submission.sources()::containsKey)
        .collect(Collectors.toMap(path -> path, path -> submission.sources().get(path).how()));
  }
}

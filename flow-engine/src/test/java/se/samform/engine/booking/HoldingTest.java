package se.samform.engine.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.JOHAN;
import static se.samform.engine.testing.House.VERA;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samform.core.answer.FreeTime;
import se.samform.core.answer.HeldTime;
import se.samform.core.answer.Look;
import se.samform.engine.draft.Draft;

class HoldingTest {

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
  void times_are_offered_on_the_days_asked_for_where_the_municipality_is() {
    var free = visits.free();
    assertEquals(35, free.size(), "seven times on each of five workdays");
    assertEquals(LocalDate.of(2026, 11, 23), free.getFirst().day());
    assertEquals(LocalTime.of(9, 0), free.getFirst().start());
    assertEquals(LocalDate.of(2026, 11, 27), free.getLast().day());
  }

  @Test
  void a_chosen_time_is_kept_for_ten_minutes_and_offered_to_nobody_else() {
    var time = visits.free().getFirst();
    var chosen = visits.choosing(visits.begin(VERA), VERA, time.value());
    var held = held(chosen);
    assertEquals(time.id(), held.slot());
    assertEquals(List.of("2026-11-23"), chosen.answers().at("visit.day"));
    assertEquals(List.of("09:00"), chosen.answers().at("visit.start"));
    assertEquals(List.of("Stadshuset, rum 2"), chosen.answers().at("visit.place"));
    assertEquals(visits.house.clock.instant().plus(Duration.ofMinutes(10)), held.until().orElseThrow());
    assertFalse(visits.free().contains(time));
  }

  @Test
  void choosing_another_time_lets_go_of_the_first() {
    var times = visits.free();
    var first = visits.choosing(visits.begin(VERA), VERA, times.getFirst().value());
    var second = visits.choosing(first, VERA, times.getLast().value());
    assertEquals(times.getLast().id(), held(second).slot());
    assertTrue(visits.free().contains(times.getFirst()));
    assertFalse(visits.free().contains(times.getLast()));
  }

  @Test
  void choosing_none_lets_go() {
    var time = visits.free().getFirst();
    var chosen = visits.choosing(visits.begin(VERA), VERA, time.value());
    var none = visits.choosing(chosen, VERA, "");
    assertTrue(none.answers().at("visit.day").isEmpty());
    assertTrue(none.content().looked().isNothing());
    assertTrue(visits.free().contains(time));
  }

  @Test
  void a_time_that_is_kept_is_not_asked_for_again_until_it_is_about_to_lapse() {
    var time = visits.free().getFirst();
    var chosen = visits.choosing(visits.begin(VERA), VERA, time.value());
    int asked = visits.standIn.asked();
    assertEquals(chosen.content(), visits.choosing(chosen, VERA, time.value()).content());
    assertEquals(asked, visits.standIn.asked());
    visits.house.clock.forward(Duration.ofMinutes(6));
    var longer = visits.choosing(chosen, VERA, time.value());
    assertEquals(visits.house.clock.instant().plus(Duration.ofMinutes(10)), held(longer).until().orElseThrow());
  }

  @Test
  void of_two_who_choose_the_same_time_one_gets_it_and_the_other_is_told() {
    var time = visits.free().getFirst();
    held(visits.choosing(visits.begin(VERA), VERA, time.value()));
    var late = visits.choosing(visits.begin(JOHAN), JOHAN, time.value());
    assertTrue(late.answers().at("visit.slot").isEmpty());
    assertTrue(late.answers().at("visit.day").isEmpty());
    assertEquals(Look.Result.NOT_FOUND, late.content().looked().looks().get("visit.slot").result());
  }

  @Test
  void a_page_that_is_too_old_changes_nothing_in_the_calendar() {
    var times = visits.free();
    var first = visits.choosing(visits.begin(VERA), VERA, times.getFirst().value());
    var second = visits.choosing(first, VERA, times.getLast().value());
    int asked = visits.standIn.asked();
    assertEquals(second.content(), visits.late(second, times.getLast().value()), "the same again is no change");
    assertNotEquals(second.content(), visits.late(second, times.getFirst().value()));
    assertNotEquals(second.content(), visits.late(second, ""));
    assertEquals(asked, visits.standIn.asked());
  }

  @Test
  void a_time_that_is_not_offered_is_not_had_by_posting_it() {
    var beyond = new FreeTime("2026-11-30T09:00", LocalDate.of(2026, 11, 24), LocalTime.of(9, 0), LocalTime.of(9, 30), "");
    var draft = visits.choosing(visits.begin(VERA), VERA, beyond.value());
    assertTrue(draft.answers().at("visit.day").isEmpty());
    assertEquals(Look.Result.NOT_FOUND, draft.content().looked().looks().get("visit.slot").result());
  }

  @Test
  void what_the_browser_says_of_a_time_is_not_believed() {
    var time = visits.free().getFirst();
    var lied = new FreeTime(time.id(), time.day().plusDays(2), LocalTime.of(3, 0), LocalTime.of(4, 0), "");
    assertEquals(LocalTime.of(9, 0), held(visits.choosing(visits.begin(VERA), VERA, lied.value())).start());
  }

  @Test
  void when_the_calendar_is_down_the_chosen_time_is_a_wish() {
    var time = visits.free().getFirst();
    visits.standIn.behave("down", 0);
    var wish = visits.choosing(visits.begin(VERA), VERA, time.value());
    assertEquals(List.of("2026-11-23"), wish.answers().at("visit.day"));
    assertEquals(List.of("09:00"), wish.answers().at("visit.start"));
    assertTrue(wish.answers().at("visit.slot").isEmpty());
    assertEquals(Look.Result.DOWN, wish.content().looked().looks().get("visit.day").result());
  }

  @Test
  void a_kept_time_stays_when_the_page_has_fields_to_write_in_and_nothing_is_changed() {
    var time = visits.free().getFirst();
    var chosen = visits.choosing(visits.begin(VERA), VERA, time.value());
    visits.standIn.behave("down", 0);
    var same = visits.posting(chosen, VERA, Map.of("visit.day", List.of("2026-11-23"), "visit.start", List.of("09:00")));
    assertEquals(time.id(), held(same).slot());
    var other = visits.posting(chosen, VERA, Map.of("visit.day", List.of("2026-11-24"), "visit.start", List.of("09:00")));
    assertTrue(HeldTime.of(other.answers(), other.content().looked(), "visit").isEmpty());
    assertTrue(other.answers().at("visit.slot").isEmpty());
    assertTrue(other.answers().at("visit.end").isEmpty());
  }

  @Test
  void a_wish_is_kept_when_the_calendar_is_up_again() {
    visits.standIn.behave("down", 0);
    var wish = visits.posting(visits.begin(VERA), VERA, Map.of("visit.day", List.of("2026-11-24")));
    visits.standIn.behave("normal", 0);
    assertEquals(wish.content(), visits.choosing(wish, VERA, FreeTime.WISH).content());
  }

  private static HeldTime held(Draft draft) {
    return HeldTime.of(draft.answers(), draft.content().looked(), "visit").orElseThrow();
  }
}

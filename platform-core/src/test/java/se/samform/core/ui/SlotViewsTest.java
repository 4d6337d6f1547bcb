package se.samform.core.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Facts;
import se.samform.core.answer.FreeTime;
import se.samform.core.answer.HeldTime;
import se.samform.core.answer.Look;
import se.samform.core.answer.LookedUp;
import se.samform.core.answer.RawAnswers;
import se.samform.core.logic.Corpus;
import se.samform.core.logic.Plan;
import se.samform.core.text.Language;

class SlotViewsTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 8, 17);
  private static final ZonedDateTime NOW = TODAY.atTime(10, 0).atZone(ZoneId.of("Europe/Stockholm"));
  private static final FreeTime NINE = time("a", 23, 9);
  private static final FreeTime TEN = time("b", 23, 10);
  private static final FreeTime NEXT = time("c", 24, 9);

  @Test
  void free_times_stand_under_their_days_and_the_first_day_is_open() {
    var view = offered(RawAnswers.NONE, LookedUp.NOTHING, NEXT, TEN, NINE);
    assertEquals(List.of("måndag 23 augusti 2027", "tisdag 24 augusti 2027"), view.days().stream().map(day -> day.day().text()).toList());
    assertEquals(List.of("09:00–09:30", "10:00–10:30"), labels(view.days().getFirst()));
    assertEquals(List.of(true, false), view.days().stream().map(SlotDayView::open).toList());
    assertEquals("visit.day", view.days().getFirst().times().getFirst().elementId(), "a link to what is missing ends in a field");
    assertEquals("visit.slot", view.name());
    assertTrue(view.others().isEmpty(), "a time must be chosen");
  }

  @Test
  void the_time_that_is_kept_stands_among_the_free_ones_and_says_until_when() {
    var view = offered(told(NEXT), looked(NEXT, NOW.plusMinutes(9).toInstant()), NINE, TEN);
    assertEquals(List.of(false, true), view.days().stream().map(SlotDayView::open).toList());
    assertTrue(view.days().getLast().times().getFirst().chosen());
    assertEquals("Tiden är din till klockan 10:09. Den bokas när du skickar in.", view.note().text());
  }

  @Test
  void a_time_that_is_not_kept_any_more_says_so() {
    var view = offered(told(NEXT), looked(NEXT, NOW.minusMinutes(1).toInstant()), NINE);
    assertTrue(view.note().text().startsWith("Tiden är inte längre din."));
  }

  @Test
  void a_wish_that_was_typed_may_stay() {
    var view = offered(new RawAnswers(Map.of("visit.day", List.of("2027-08-25"))), LookedUp.NOTHING, NINE);
    assertEquals("Jag behåller mitt önskemål: onsdag 25 augusti 2027", view.others().getFirst().label().text());
    assertEquals(FreeTime.WISH, view.others().getFirst().value());
    assertTrue(view.others().getFirst().chosen());
    assertFalse(view.days().getFirst().times().getFirst().chosen());
  }

  @Test
  void a_calendar_that_does_not_answer_leaves_fields_for_a_wish() {
    var view = assertInstanceOf(QuestionView.Fields.class, view(RawAnswers.NONE, LookedUp.NOTHING, Map.of("visit", FreeTimes.DOWN)));
    assertEquals(List.of("visit.day", "visit.start"), view.fields().stream().map(field -> field.frame().id()).toList());
    assertTrue(view.note().text().startsWith("Kalendern svarar inte just nu."));
    var day = assertInstanceOf(QuestionView.Input.class, view.fields().getFirst());
    assertEquals("2027-08-19", day.min());
    assertEquals("2027-09-01", day.max());
    assertTrue(view.fields().getLast().frame().optional());
  }

  @Test
  void a_calendar_without_a_free_time_says_so() {
    var view = assertInstanceOf(QuestionView.Fields.class, view(RawAnswers.NONE, LookedUp.NOTHING, Map.of("visit", new FreeTimes(false, List.of()))));
    assertTrue(view.note().text().startsWith("Det finns ingen ledig tid just nu."));
  }

  @Test
  void without_a_calendar_a_time_is_wished_for() {
    var view = assertInstanceOf(QuestionView.Fields.class, view(RawAnswers.NONE, LookedUp.NOTHING, Map.of()));
    assertTrue(view.note().text().startsWith("Skriv när du helst vill komma."));
  }

  @Test
  void the_value_of_a_time_says_when_it_is_and_is_read_again() {
    assertEquals("2027-08-23T09:00/09:30 a", NINE.value());
    assertEquals(NINE.id(), FreeTime.of(NINE.value()).orElseThrow().id());
    assertEquals(NINE.end(), FreeTime.of(NINE.value()).orElseThrow().end());
    for (var wrong : List.of("", "a", "2027-02-30T09:00/09:30 a", "2027-08-23T09:00/09:30", "2027-08-23T25:00/09:30 a")) {
      assertTrue(FreeTime.of(wrong).isEmpty(), wrong);
    }
  }

  private static QuestionView.Slots offered(RawAnswers raw, LookedUp looked, FreeTime... free) {
    return assertInstanceOf(QuestionView.Slots.class, view(raw, looked, Map.of("visit", new FreeTimes(false, List.of(free)))));
  }

  private static QuestionView view(RawAnswers raw, LookedUp looked, Map<String, FreeTimes> times) {
    var definition = Corpus.definition("slots");
    var evaluation = Plan.compile(definition).evaluate(raw, new Facts(TODAY));
    var asking = new Asking(Set.of(), false, looked, Map.of(), Map.of(), times, NOW);
    var answered = new Answered(raw, Map.of(), evaluation, Map.of(), Set.of(), Language.SWEDISH, TODAY, asking);
    return new QuestionViews(answered).of(definition.steps().getFirst()).getFirst();
  }

  private static List<String> labels(SlotDayView day) {
    return day.times().stream().map(time -> time.label().text()).toList();
  }

  private static RawAnswers told(FreeTime time) {
    return new RawAnswers(Map.of(
        "visit.slot", List.of(time.id()), "visit.day", List.of(time.day().toString()), "visit.start", List.of(time.start().toString()),
        "visit.end", List.of(time.end().toString())));
  }

  private static LookedUp looked(FreeTime time, Instant until) {
    var looks = new HashMap<String, Look>();
    told(time).texts().forEach((path, texts) -> looks.put(path, look(texts)));
    looks.put(HeldTime.untilAt("visit"), look(List.of(until.toString())));
    return new LookedUp(looks);
  }

  private static Look look(List<String> texts) {
    return new Look(Look.Result.FOUND, "calendars/building-permits", NOW.toInstant(), texts);
  }

  private static FreeTime time(String id, int day, int hour) {
    return new FreeTime(id, LocalDate.of(2027, 8, day), LocalTime.of(hour, 0), LocalTime.of(hour, 30), "");
  }
}

package se.samform.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.Span;
import se.samform.core.flow.WorkingDays;

class HolidaysTest {

  private static final WorkingDays SWEDEN = Holidays.in(ZoneId.of("Europe/Stockholm"));
  private static final WorkingDays DENMARK = Holidays.in(ZoneId.of("Europe/Copenhagen"));

  @Test
  void swedish_holidays_and_the_three_eves_that_the_law_counts_are_no_working_days() {
    for (var day : List.of("2027-01-01", "2027-01-06", "2027-03-26", "2027-03-29", "2027-05-06", "2027-06-25", "2026-12-24", "2026-12-31")) {
      assertFalse(SWEDEN.isWorkingDay(LocalDate.parse(day)), day);
    }
    assertTrue(SWEDEN.isWorkingDay(LocalDate.parse("2027-05-17")), "Whit Monday is none any more");
  }

  @Test
  void danish_holidays_are_their_own_and_the_prayer_day_ended_with_2023() {
    assertFalse(DENMARK.isWorkingDay(LocalDate.parse("2027-05-17")));
    assertFalse(DENMARK.isWorkingDay(LocalDate.parse("2023-05-05")));
    assertTrue(DENMARK.isWorkingDay(LocalDate.parse("2024-04-26")));
    assertTrue(DENMARK.isWorkingDay(LocalDate.parse("2027-01-06")));
  }

  @Test
  void working_days_are_counted_over_christmas() {
    assertEquals(LocalDate.parse("2027-01-05"), Span.workingDays(5).from(LocalDate.parse("2026-12-23"), SWEDEN));
    assertEquals(LocalDate.parse("2026-12-23"), Span.workingDays(-5).from(LocalDate.parse("2027-01-05"), SWEDEN));
  }

  @Test
  void a_last_day_that_is_no_working_day_gives_the_next_one() {
    assertEquals(LocalDate.parse("2027-06-28"), SWEDEN.onOrAfter(LocalDate.parse("2027-06-25")));
  }

  @Test
  void elsewhere_only_saturdays_and_sundays_are_off() {
    var elsewhere = Holidays.in(ZoneId.of("Asia/Tokyo"));
    assertTrue(elsewhere.isWorkingDay(LocalDate.parse("2026-12-24")));
    assertFalse(elsewhere.isWorkingDay(LocalDate.parse("2026-12-26")));
  }
}

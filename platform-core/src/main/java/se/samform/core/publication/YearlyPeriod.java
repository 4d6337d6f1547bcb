package se.samform.core.publication;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Days of every year, as 1 November to 15 January: over New Year where the last comes before the first. Where a year has no
 * 29 February, that day is the 28th.
 *
 * @param last included
 */
public record YearlyPeriod(MonthDay first, MonthDay last) {

  public boolean has(LocalDate day) {
    var begins = first.atYear(day.getYear());
    var ends = last.atYear(day.getYear());
    boolean hasBegun = !day.isBefore(begins);
    boolean isNotOver = !day.isAfter(ends);
    return isOverNewYear() ? hasBegun || isNotOver : hasBegun && isNotOver;
  }

  private boolean isOverNewYear() {
    return last.isBefore(first);
  }

  /** The nearest day not before this one on which it begins. */
  LocalDate beginsFrom(LocalDate day) {
    return near(first, day, 0, 1).filter(each -> !each.isBefore(day)).findFirst().orElseThrow();
  }

  /** The nearest day not before this one on which it ends. */
  LocalDate endsFrom(LocalDate day) {
    return near(last, day, 0, 1).filter(each -> !each.isBefore(day)).findFirst().orElseThrow();
  }

  /** The nearest day not after this one on which it ended. */
  LocalDate endedBy(LocalDate day) {
    return near(last, day, 0, -1).filter(each -> !each.isAfter(day)).findFirst().orElseThrow();
  }

  private static Stream<LocalDate> near(MonthDay what, LocalDate day, int... years) {
    return IntStream.of(years).mapToObj(each -> what.atYear(day.getYear() + each));
  }
}

package se.samform.core.flow;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Which days people work on where a case is handled: a deadline that falls on another day is met on the next one (in
 * Sweden lag 1930:173 om beräkning av lagstadgad tid).
 */
@FunctionalInterface
public interface WorkingDays {

  /** Monday to Friday, whatever is celebrated. */
  WorkingDays WEEKDAYS = day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;

  boolean isWorkingDay(LocalDate day);

  /** So many working days after the day, or before it where the number is negative; for 0 {@link #onOrAfter}. */
  default LocalDate plus(LocalDate day, int workingDays) {
    var reached = workingDays == 0 ? onOrAfter(day) : day;
    for (var left = Math.abs(workingDays); left > 0; ) {
      reached = reached.plusDays(Integer.signum(workingDays));
      left -= isWorkingDay(reached) ? 1 : 0;
    }
    return reached;
  }

  /** The day itself if it is a working day, else the next one. */
  default LocalDate onOrAfter(LocalDate day) {
    var reached = day;
    while (!isWorkingDay(reached)) {
      reached = reached.plusDays(1);
    }
    return reached;
  }
}

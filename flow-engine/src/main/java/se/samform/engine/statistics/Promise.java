package se.samform.engine.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How the day that somebody had their answer stands to the day that they were promised it. */
public enum Promise {
  KEPT, LATE_BY_A_WEEK, LATE_BY_A_MONTH, LATER, NONE_MADE;

  static Promise of(Optional<LocalDate> due, LocalDate answered) {
    return due.map(day -> late(ChronoUnit.DAYS.between(day, answered))).orElse(NONE_MADE);
  }

  private static Promise late(long days) {
    if (days <= 0) {
      return KEPT;
    }
    if (days <= 7) {
      return LATE_BY_A_WEEK;
    }
    return days <= 30 ? LATE_BY_A_MONTH : LATER;
  }
}

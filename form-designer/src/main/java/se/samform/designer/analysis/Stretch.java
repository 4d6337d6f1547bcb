package se.samform.designer.analysis;

import java.time.LocalDate;

/** Days from the one to the other, themselves included, since 1970-01-01. */
record Stretch(long first, long last) {

  static final Stretch ALL = new Stretch(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay());

  /** Between two years that are no leap years though their number can be divided by four: every fourth is one in between. */
  private static final Stretch EVEN = new Stretch(LocalDate.of(1900, 3, 1).toEpochDay(), LocalDate.of(2100, 2, 28).toEpochDay());

  static Stretch of(LocalDate day) {
    return new Stretch(day.toEpochDay(), day.toEpochDay());
  }

  /** Whether every fourth year of all it is a leap year. */
  boolean isEven() {
    return first >= EVEN.first && last <= EVEN.last;
  }

  /** All that lies in either, or between. */
  Stretch or(Stretch other) {
    return new Stretch(Math.min(first, other.first), Math.max(last, other.last));
  }

  /** All days that lie so many days after one of these, and some more. */
  Stretch plus(long least, long most) {
    return new Stretch(Math.max(ALL.first, first + least), Math.min(ALL.last, last + most));
  }
}

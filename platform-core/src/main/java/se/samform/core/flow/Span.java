package se.samform.core.flow;

import java.time.LocalDate;

/** A length of time that people are promised or given. @param amount negative for so much before */
public record Span(int amount, Unit unit) {

  /** At most ten years either way. */
  public static final int MOST = 3_650;

  public enum Unit {
    WORKING_DAYS,
    DAYS,
    MONTHS,
    YEARS
  }

  public Span {
    if (Math.abs(amount) > MOST) {
      throw new IllegalArgumentException("Too long: " + amount);
    }
  }

  public static Span days(int amount) {
    return new Span(amount, Unit.DAYS);
  }

  public static Span workingDays(int amount) {
    return new Span(amount, Unit.WORKING_DAYS);
  }

  /** The day that lies so far from this one; in a month that is too short its last day. */
  public LocalDate from(LocalDate day, WorkingDays calendar) {
    return switch (unit) {
      case WORKING_DAYS -> calendar.plus(day, amount);
      case DAYS -> day.plusDays(amount);
      case MONTHS -> day.plusMonths(amount);
      case YEARS -> day.plusYears(amount);
    };
  }
}

package se.samform.engine.statistics;

import java.time.LocalDate;

/** Days from one to another, both of them too. */
public record Span(LocalDate from, LocalDate to) {

  public Span {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("Ends before it begins: " + from + " " + to);
    }
  }

  public boolean has(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  public Span aYearBefore() {
    return new Span(from.minusYears(1), to.minusYears(1));
  }
}

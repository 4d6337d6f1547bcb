package se.samform.core.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day in a definition: fixed ({@code 2027-08-17}), or counted from today ({@code today}, {@code today+14}). */
public sealed interface DateBound {

  LocalDate on(LocalDate today);

  /** As the published format writes it; {@link #parse} reads it back. */
  String text();

  record Fixed(LocalDate date) implements DateBound {

    @Override
    public LocalDate on(LocalDate today) {
      return date;
    }

    @Override
    public String text() {
      return date.toString();
    }
  }

  record FromToday(int days) implements DateBound {

    @Override
    public LocalDate on(LocalDate today) {
      return today.plusDays(days);
    }

    @Override
    public String text() {
      return days == 0 ? "today" : "today" + (days > 0 ? "+" : "") + days;
    }
  }

  /** Whether its year is one of 1 to 9999: those there are, and that are written with four digits. */
  static boolean isWritable(LocalDate day) {
    return day.getYear() >= 1 && day.getYear() <= 9999;
  }

  /** Empty when the text is no fixed day. */
  static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text)).filter(DateBound::isWritable);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Empty when the text is neither a day nor counted from today; at most 36500 days away. */
  static Optional<DateBound> parse(String text) {
    try {
      return text.startsWith("today") ? fromToday(text.substring(5)) : day(text).map(Fixed::new);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<DateBound> fromToday(String offset) {
    var bound = new FromToday(offset.isEmpty() ? 0 : Integer.parseInt(offset));
    var isCanonical = bound.text().equals("today" + offset);
    return isCanonical && Math.abs(bound.days) <= 36500 ? Optional.of(bound) : Optional.empty();
  }
}

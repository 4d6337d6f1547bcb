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

  /** Empty when the text is neither a day nor counted from today; at most 36500 days away. */
  static Optional<DateBound> parse(String text) {
    try {
      return text.startsWith("today") ? fromToday(text.substring(5)) : Optional.of(new Fixed(LocalDate.parse(text)));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<DateBound> fromToday(String offset) {
    var bound = new FromToday(offset.isEmpty() ? 0 : Integer.parseInt(offset));
    var isCanonical = bound.text().equals("today" + offset);
    return isCanonical && Math.abs(bound.days) <= 36500 ? Optional.of(bound) : Optional.empty();
  }
}

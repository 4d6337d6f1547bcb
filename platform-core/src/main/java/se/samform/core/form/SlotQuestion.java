package se.samform.core.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.samform.core.logic.ValueKind;

/**
 * A time in a calendar, for somebody to have to themselves. It is kept while the form is filled in and booked when it is
 * handed in. When the calendar is of no use a day is wished for instead, and a time if there is one.
 *
 * @param calendar its name, which each municipality binds to a register of its own: {@code building-permits}
 * @param from the first day offered, counted from today: 1 is tomorrow
 * @param days how many days are offered, that one included
 */
public record SlotQuestion(Ask ask, String calendar, int from, int days) implements Question {

  /** Key of the id that the calendar gave the time; a wish has none. */
  public static final String SLOT = "slot";

  public static final String DAY = "day";
  public static final String START = "start";
  public static final String END = "end";
  public static final String PLACE = "place";
  public static final int LONGEST = 300;
  public static final int LATEST_FROM = 365;
  public static final int MOST_DAYS = 90;

  /** All keys, in the order of the page. */
  public static final List<String> KEYS = List.of(DAY, START, END, PLACE, SLOT);

  private static final Map<String, ValueKind> KINDS = Map.of(
      DAY, ValueKind.DATE, START, ValueKind.TIME, END, ValueKind.TIME, PLACE, ValueKind.TEXT, SLOT, ValueKind.TEXT);

  /** Whose role the calendar has. */
  public String role() {
    return "calendars/" + calendar;
  }

  public DateBound first() {
    return new DateBound.FromToday(from);
  }

  public DateBound last() {
    return new DateBound.FromToday(from + days - 1);
  }

  public boolean offers(LocalDate day, LocalDate today) {
    return !day.isBefore(first().on(today)) && !day.isAfter(last().on(today));
  }

  @Override
  public List<String> paths() {
    return KEYS.stream().map(key -> id() + "." + key).toList();
  }

  @Override
  public Map<String, ValueKind> partKinds() {
    return KINDS;
  }
}

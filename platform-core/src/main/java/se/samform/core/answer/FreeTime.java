package se.samform.core.answer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A free time as it is offered: where the municipality is.
 *
 * @param id the calendar's
 * @param place where, empty if nothing is said
 */
public record FreeTime(String id, LocalDate day, LocalTime start, LocalTime end, String place) {

  /** What a field says that keeps a wish as it is. */
  public static final String WISH = "wish";

  private static final Pattern VALUE = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d)/(\\d\\d:\\d\\d) (.+)");

  /** What its field says: when it is, too, so that it can be wished for should the calendar not answer any more. */
  public String value() {
    return day + "T" + start + "/" + end + " " + id;
  }

  /** From what a field said, without the place; empty for what we never wrote. */
  public static Optional<FreeTime> of(String value) {
    var parts = VALUE.matcher(value);
    try {
      return parts.matches()
          ? Optional.of(new FreeTime(parts.group(4), LocalDate.parse(parts.group(1)), LocalTime.parse(parts.group(2)), LocalTime.parse(parts.group(3)), ""))
          : Optional.empty();
    } catch (DateTimeException noSuchTime) {
      return Optional.empty();
    }
  }
}

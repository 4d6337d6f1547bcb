package se.samform.core.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** When nobody is to be disturbed; may go over midnight. The same time twice is never. */
public record QuietHours(LocalTime from, LocalTime to) {

  public static final QuietHours NEVER = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
  /** What a citizen is given who settled nothing: for what rings. */
  public static final QuietHours NIGHT = new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 0));

  /** Whether nothing is kept waiting: the same time twice, whichever. */
  public boolean isNever() {
    return from.equals(to);
  }

  /** This moment, or when the quiet hours that it is in are over. */
  public Instant next(Instant at, ZoneId zone) {
    var local = at.atZone(zone);
    if (!holds(local.toLocalTime())) {
      return at;
    }
    var isToday = to.isAfter(local.toLocalTime());
    var end = local.toLocalDate().plusDays(isToday ? 0 : 1).atTime(to).atZone(zone).toInstant();
    return end.isAfter(at) ? end : at;
  }

  private boolean holds(LocalTime time) {
    if (isNever()) {
      return false;
    }
    var isAfterFrom = !time.isBefore(from);
    var isBeforeTo = time.isBefore(to);
    return from.isBefore(to) ? isAfterFrom && isBeforeTo : isAfterFrom || isBeforeTo;
  }
}

package se.samform.core.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import se.samform.core.id.UnitId;

/**
 * When a command is given, and what is known of where the case is handled.
 *
 * @param calendar how working days are counted there
 * @param units that the roles of the flow are bound to
 */
public record Moment(Instant at, ZoneId zone, WorkingDays calendar, Map<String, UnitId> units) {

  public Moment {
    units = Map.copyOf(units);
  }

  public LocalDate today() {
    return at.atZone(zone).toLocalDate();
  }

  LocalDate after(Span span) {
    return span.from(today(), calendar);
  }
}

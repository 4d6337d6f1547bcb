package se.samform.core.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import se.samform.core.flow.WorkingDays;

/** The Nordic countries' holidays, by the time zone that tells where a municipality lies. */
public final class Holidays {

  private static final Map<String, HolidayCalendar> COUNTRIES = Map.of(
      "Europe/Stockholm", HolidayCalendar.SWEDEN,
      "Europe/Copenhagen", HolidayCalendar.DENMARK,
      "Europe/Oslo", HolidayCalendar.NORWAY,
      "Europe/Helsinki", HolidayCalendar.FINLAND);

  private static final Map<ZoneId, WorkingDays> KNOWN = new ConcurrentHashMap<>();

  private Holidays() {}

  public static WorkingDays in(ZoneId zone) {
    return KNOWN.computeIfAbsent(zone, Holidays::of);
  }

  private static WorkingDays of(ZoneId zone) {
    var country = COUNTRIES.get(zone.getId());
    return country == null ? WorkingDays.WEEKDAYS : new Days(HolidayManager.getInstance(ManagerParameters.create(country)));
  }

  /** A year is worked out once. */
  private record Days(HolidayManager manager, Map<Integer, Set<LocalDate>> years) implements WorkingDays {

    Days(HolidayManager manager) {
      this(manager, new ConcurrentHashMap<>());
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
      return WEEKDAYS.isWorkingDay(day) && !years.computeIfAbsent(day.getYear(), this::holidays).contains(day);
    }

    private Set<LocalDate> holidays(int year) {
      return manager.getHolidays(Year.of(year)).stream().map(holiday -> holiday.getDate()).collect(Collectors.toUnmodifiableSet());
    }
  }
}

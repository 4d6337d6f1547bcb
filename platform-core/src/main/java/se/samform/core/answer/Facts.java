package se.samform.core.answer;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import se.samform.core.place.Area;

/**
 * What an evaluation may know besides the answers.
 *
 * @param today the date in the municipality's time zone
 * @param parked ids of steps and questions that the municipality does not ask today
 * @param applicant personal number of the one who is logged in, twelve digits; empty for nobody
 * @param areas where places may lie, by the roles that conditions name them by; in one that is not here lies nothing
 * @param now the day on which times are offered: later than the day by which answers are judged, where a case is supplemented
 */
public record Facts(LocalDate today, Set<String> parked, String applicant, Map<String, Area> areas, LocalDate now) {

  public Facts {
    parked = Set.copyOf(parked);
    areas = Map.copyOf(areas);
  }

  /** With no areas. */
  public Facts(LocalDate today, Set<String> parked, String applicant) {
    this(today, parked, applicant, Map.of(), today);
  }

  /** Nobody being logged in. */
  public Facts(LocalDate today, Set<String> parked) {
    this(today, parked, "");
  }

  /** With nothing parked. */
  public Facts(LocalDate today) {
    this(today, Set.of());
  }

  public Facts withApplicant(String personalNumber) {
    return new Facts(today, parked, personalNumber, areas, now);
  }

  public Facts withAreas(Map<String, Area> theirs) {
    return new Facts(today, parked, applicant, theirs, now);
  }

  /** The same day to judge by, but times are offered on another. */
  public Facts offering(LocalDate on) {
    return new Facts(today, parked, applicant, areas, on);
  }

  /** Prints nobody's number. */
  @Override
  public String toString() {
    return "Facts[" + today + ", parked " + parked + "]";
  }
}

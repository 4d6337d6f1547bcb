package se.samform.core.answer;

import java.time.LocalDate;
import java.util.Set;

/**
 * What an evaluation may know besides the answers.
 *
 * @param today the date in the municipality's time zone
 * @param parked ids of steps and questions that the municipality does not ask today
 * @param applicant personal number of the one who is logged in, twelve digits; empty for nobody
 */
public record Facts(LocalDate today, Set<String> parked, String applicant) {

  public Facts {
    parked = Set.copyOf(parked);
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
    return new Facts(today, parked, personalNumber);
  }

  /** Prints nobody's number. */
  @Override
  public String toString() {
    return "Facts[" + today + ", parked " + parked + "]";
  }
}

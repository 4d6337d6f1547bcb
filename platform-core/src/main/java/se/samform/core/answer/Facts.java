package se.samform.core.answer;

import java.time.LocalDate;
import java.util.Set;

/**
 * What an evaluation may know besides the answers.
 *
 * @param today the date in the municipality's time zone
 * @param parked ids of steps and questions that the municipality does not ask today
 */
public record Facts(LocalDate today, Set<String> parked) {

  public Facts {
    parked = Set.copyOf(parked);
  }

  /** With nothing parked. */
  public Facts(LocalDate today) {
    this(today, Set.of());
  }
}

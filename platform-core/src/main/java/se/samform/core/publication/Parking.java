package se.samform.core.publication;

import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.text.LocalText;

/**
 * A part of a form that a municipality does not ask for the time being, as the autumn's choice of school in spring. It is
 * hidden as if its {@code shown} did not hold.
 *
 * @param part id of a step or a question
 * @param from the first day; empty when it is parked already
 * @param until the last day; empty for until further notice
 * @param text what citizens are told meanwhile; may be empty
 */
public record Parking(String part, Optional<LocalDate> from, Optional<LocalDate> until, LocalText text) {

  public boolean isOn(LocalDate day) {
    return from.stream().noneMatch(day::isBefore) && until.stream().noneMatch(day::isAfter);
  }
}

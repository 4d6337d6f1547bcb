package se.samform.core.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samform.core.answer.Facts;
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

  /** What an evaluation may know on a day when these are parked. */
  public static Facts facts(LocalDate today, List<Parking> parked) {
    return new Facts(today, parked.stream().map(Parking::part).collect(Collectors.toUnmodifiableSet()));
  }

  public boolean isOn(LocalDate day) {
    return from.stream().noneMatch(day::isBefore) && until.stream().noneMatch(day::isAfter);
  }
}

package se.samform.engine.absence;

import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.id.OfficerId;

/** Days on which an officer is away. @param until the last one */
public record Absence(OfficerId officer, LocalDate from, LocalDate until, Optional<OfficerId> deputy) {

  /** Whether it ends before it begins, or before that day. */
  public boolean isNever(LocalDate today) {
    return until.isBefore(from) || until.isBefore(today);
  }
}

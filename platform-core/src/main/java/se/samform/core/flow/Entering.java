package se.samform.core.flow;

import java.util.Optional;
import java.util.Set;

/**
 * What it takes to set a status.
 *
 * @param message to the citizen, written at the change
 * @param messageTemplate the id of the template that it begins with
 * @param note to colleagues, written at the change
 * @param isSigned whether the officer signs the change
 * @param by ids of the roles of officers who may set it; nobody named means everybody who handles the case
 */
public record Entering(
    Wanted message, Optional<String> messageTemplate, Wanted note, Optional<String> noteTemplate, boolean isSigned, Set<String> by) {

  public static final Entering FREELY =
      new Entering(Wanted.OFFERED, Optional.empty(), Wanted.OFFERED, Optional.empty(), false, Set.of());

  public Entering {
    by = Set.copyOf(by);
  }
}

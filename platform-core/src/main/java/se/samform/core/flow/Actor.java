package se.samform.core.flow;

import java.util.Set;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;

/** Who does something to a case. What is recorded of it identifies no citizen. */
public sealed interface Actor {

  /** The applicant, logged in or holding the case's follow key. */
  record Citizen() implements Actor {}

  /** An officer and the units whose cases are theirs to handle. */
  record Officer(OfficerId id, Set<UnitId> units) implements Actor {
    public Officer {
      units = Set.copyOf(units);
    }
  }

  /** Samform itself: a deadline, a delivery that came through. */
  record Machine() implements Actor {}

  /** As it stands in the event log: {@code citizen}, {@code officer:<id>}, {@code machine}. */
  default String recorded() {
    return switch (this) {
      case Citizen() -> "citizen";
      case Officer(var id, var units) -> "officer:" + id.text();
      case Machine() -> "machine";
    };
  }
}

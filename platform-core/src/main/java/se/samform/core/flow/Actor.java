package se.samform.core.flow;

import java.util.Optional;
import java.util.Set;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;

/** Who does something to a case. What is recorded of it identifies no citizen. */
public sealed interface Actor {

  /** The applicant, or whoever holds the case's follow key. */
  record Citizen(boolean byFollowKey) implements Actor {}

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
      case Citizen citizen -> "citizen";
      case Officer(var id, var units) -> "officer:" + id.text();
      case Machine() -> "machine";
    };
  }

  /** As what they do it to a case of this unit, as it stands in the event log; empty for Samform itself. */
  default Optional<String> actingAs(UnitId unit) {
    return switch (this) {
      case Citizen(var byFollowKey) -> Optional.of(byFollowKey ? "follow-key" : "applicant");
      case Officer officer -> Optional.of("unit:" + unit.text());
      case Machine() -> Optional.empty();
    };
  }
}

package se.samform.engine.casefile;

import java.util.Set;
import se.samform.core.flow.Actor;
import se.samform.core.id.UnitId;
import se.samform.engine.draft.TakenDraft;

/** Who hands in for somebody else. @param name of theirs @param units whose cases they handle */
public record Deputed(TakenDraft draft, String name, Set<UnitId> units) {

  /** As what they do it to a case of that unit. */
  Actor in(UnitId unit) {
    return units.contains(unit) ? new Actor.Officer(draft.officer(), units) : new Actor.ContactCentre(draft.officer());
  }
}

package se.samform.engine.casefile;

import java.time.Instant;
import java.util.Optional;
import se.samform.core.flow.Actor;
import se.samform.core.id.UnitId;

/** Who does something, as what, and when. @param unit whose case it is */
record Deed(Actor actor, UnitId unit, Instant at) {

  String recordedActor() {
    return actor.recorded();
  }

  Optional<String> actingAs() {
    return actor.actingAs(unit);
  }
}

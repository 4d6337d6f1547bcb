package se.samform.engine.casefile;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.ContactEvent;
import se.samform.core.flow.FeeEvent;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;

/** Who does something, as what, and when. @param unit whose case it is @param absent for whom, if they stand in for somebody */
record Deed(Actor actor, UnitId unit, Instant at, Optional<OfficerId> absent) {

  private static final String FOR = "for:";

  /** In their own name. */
  Deed(Actor actor, UnitId unit, Instant at) {
    this(actor, unit, at, Optional.empty());
  }

  /** What Samform does by itself at the same moment. */
  Deed ofMachine() {
    return new Deed(new Actor.Machine(), unit, at);
  }

  /** Whose an event is of those with which a case is handed in: what the flow then does by itself is nobody's. */
  Deed of(CaseEvent handedIn) {
    boolean isTheirs = handedIn instanceof CaseEvent.Opened || handedIn instanceof ContactEvent || handedIn instanceof FeeEvent.Paid
        || handedIn instanceof HandlingEvent.Renews;
    return isTheirs ? this : ofMachine();
  }

  String recordedActor() {
    return actor.recorded();
  }

  Optional<String> actingAs() {
    return absent.map(officer -> FOR + officer.text()).or(() -> actor.actingAs(unit));
  }

  /** For whom it was done, by what the log says. */
  static Optional<OfficerId> absent(Optional<String> actingAs) {
    return actingAs.filter(as -> as.startsWith(FOR)).map(as -> new OfficerId(UUID.fromString(as.substring(FOR.length()))));
  }
}

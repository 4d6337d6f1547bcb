package se.samform.core.flow;

import se.samform.core.flow.Decision.Accepted;
import se.samform.core.flow.Decision.Refused;
import se.samform.core.id.OfficerId;

/** Who handles it. Taking a case from a colleague is allowed: the log tells. */
final class Assignment {

  private Assignment() {}

  static Decision take(CaseState state, Actor actor) {
    return actor instanceof Actor.Officer officer ? to(state, officer.id()) : new Refused(Refusal.OFFICERS_ONLY);
  }

  static Decision to(CaseState state, OfficerId officer) {
    return state.assignee().filter(officer::equals).isPresent()
        ? new Refused(Refusal.ALREADY_ASSIGNED)
        : Accepted.of(new CaseEvent.Assigned(officer));
  }
}

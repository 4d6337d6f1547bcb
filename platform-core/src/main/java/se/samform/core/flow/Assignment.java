package se.samform.core.flow;

import se.samform.core.id.OfficerId;

/** Who handles it. Taking a case from a colleague is allowed: the log tells. */
final class Assignment {

  private Assignment() {}

  static Decision take(CaseState state, Actor actor) {
    return actor instanceof Actor.Officer officer ? to(state, officer.id()) : new Decision.Refused(Refusal.OFFICERS_ONLY);
  }

  static Decision to(CaseState state, OfficerId officer) {
    if (state.course().barred().contains(officer)) {
      return new Decision.Refused(Refusal.CONFLICT_OF_INTEREST);
    }
    return state.assignee().filter(officer::equals).isPresent()
        ? new Decision.Refused(Refusal.ALREADY_ASSIGNED)
        : Decision.Accepted.of(new CaseEvent.Assigned(officer));
  }
}

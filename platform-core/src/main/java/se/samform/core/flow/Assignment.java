package se.samform.core.flow;

import se.samform.core.id.OfficerId;

/** Who handles it. Taking a case from a colleague is allowed: the log tells. */
final class Assignment {

  private Assignment() {}

  static Decision take(CaseState state, Actor actor) {
    return actor instanceof Actor.Officer officer ? to(state, officer.id()) : new Decision.Refused(Refusal.OFFICERS_ONLY);
  }

  static Decision to(CaseState state, OfficerId officer) {
    return to(state, officer, "");
  }

  /** @param why may be empty */
  static Decision to(CaseState state, OfficerId officer, String why) {
    return state.assignee().filter(officer::equals).isPresent() ? new Decision.Refused(Refusal.ALREADY_ASSIGNED) : given(state, officer, why);
  }

  /** With something else that is done to it: who has it already, and is told why, has it anew. */
  static Decision handedOn(CaseState state, OfficerId officer, String why) {
    return why.isBlank() ? to(state, officer) : given(state, officer, why);
  }

  private static Decision given(CaseState state, OfficerId officer, String why) {
    if (state.course().barred().contains(officer)) {
      return new Decision.Refused(Refusal.CONFLICT_OF_INTEREST);
    }
    return why.isBlank()
        ? Decision.Accepted.of(new CaseEvent.Assigned(officer))
        : Writing.refusal(why).<Decision>map(Decision.Refused::new).orElseGet(() -> Decision.Accepted.of(new CaseEvent.Assigned(officer, why)));
  }
}

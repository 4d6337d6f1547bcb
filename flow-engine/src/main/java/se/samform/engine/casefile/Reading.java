package se.samform.engine.casefile;

import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseState;
import se.samform.core.id.OfficerId;
import se.samform.core.municipality.Officer;
import se.samform.core.publication.Published;
import se.samform.engine.barred.Limits;

/** Who may read a case to handle it. */
final class Reading {

  private Reading() {}

  /** Systems that serve its unit and its e-service. */
  static boolean admits(Actor.InternalSystem system, CaseFile file) {
    return system.units().contains(file.head().state().unit()) && system.services().contains(file.service().key().value());
  }

  /** Officers of its unit as far as their right goes, but not who has declared a conflict of interest. */
  static boolean admits(Actor.Officer officer, CaseFile file, Limits limits) {
    var state = file.head().state();
    return officer.units().contains(state.unit()) && !state.course().barred().contains(officer.id())
        && limits.admit(state.unit(), file.service().family(), isGiven(state, officer.id()));
  }

  /** Officers of whom all is known, of a case of their unit. */
  static boolean admits(Officer officer, CaseHead head, Published service) {
    return officer.sees(head.state().unit(), service.key().value(), isGiven(head.state(), officer.id()));
  }

  /** Whether they have it, or an open task on it names them. */
  private static boolean isGiven(CaseState state, OfficerId officer) {
    return state.assignee().filter(officer::equals).isPresent() || state.course().openTasks().stream().anyMatch(task -> task.by().filter(officer::equals).isPresent());
  }
}

package se.samform.engine.casefile;

import se.samform.core.flow.Actor;

/** Who may read a case to handle it. */
final class Reading {

  private Reading() {}

  /** Systems that serve its unit and its e-service. */
  static boolean admits(Actor.InternalSystem system, CaseFile file) {
    return system.units().contains(file.head().state().unit()) && system.services().contains(file.service().key().value());
  }

  /** Officers of its unit, but not who has declared a conflict of interest. */
  static boolean admits(Actor.Officer officer, CaseHead head) {
    var state = head.state();
    return officer.units().contains(state.unit()) && !state.course().barred().contains(officer.id());
  }
}

package se.samform.engine.casefile;

import se.samform.core.flow.Actor;

/** Who may read a case at the desk. */
final class Reading {

  private Reading() {}

  /** Officers of its unit, but not who has declared a conflict of interest. */
  static boolean admits(Actor.Officer officer, CaseHead head) {
    var state = head.state();
    return officer.units().contains(state.unit()) && !state.course().barred().contains(officer.id());
  }
}

package se.samform.engine.statistics;

/** How a case came in. */
public enum Channel {
  LOGGED_IN, ANONYMOUS,
  /** An officer wrote it down: on paper, by phone. */
  OFFICER,
  /** Another system. */
  MACHINE;

  /** Whether the citizen handed it in themselves, online. */
  public boolean isDigital() {
    return this == LOGGED_IN || this == ANONYMOUS;
  }

  /** @param actor as the event log has it */
  static Channel of(String actor, boolean anonymous) {
    if (actor.startsWith("officer:")) {
      return OFFICER;
    }
    if (actor.equals("machine")) {
      return MACHINE;
    }
    return anonymous ? ANONYMOUS : LOGGED_IN;
  }
}

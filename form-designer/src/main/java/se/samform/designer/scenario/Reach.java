package se.samform.designer.scenario;

/** How far scenarios go through something. */
public enum Reach {
  /** A question is answered, an option chosen, a condition holds and fails, a row applies, a change of status is made. */
  THROUGH("through"),
  /** A question is shown and never answered, an option offered and never chosen, a condition only holds, or only fails. */
  PARTLY("partly"),
  NEVER("never");

  private final String key;

  Reach(String key) {
    this.key = key;
  }

  /** What pages call it. */
  public String key() {
    return key;
  }

  static Reach of(boolean isWhole, boolean isPart) {
    return isWhole ? THROUGH : isPart ? PARTLY : NEVER;
  }
}

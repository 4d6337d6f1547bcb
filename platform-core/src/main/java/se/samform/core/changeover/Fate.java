package se.samform.core.changeover;

/** What becomes of a question from one version of a form to another. */
public enum Fate {
  /** Asked as before. */
  KEPT,
  /** The same question in other words, or under other conditions: what was answered stays, if it may be answered still. */
  ALTERED,
  /** Another kind of question under the same id. */
  OTHER_KIND,
  /** Something else is agreed to, or the time is in another calendar. */
  OTHER_MATTER,
  /** Not asked any more. */
  GONE,
  /** Not asked before. */
  NEW;

  /** Whether an answer goes along. */
  public boolean keepsAnswer() {
    return this == KEPT || this == ALTERED;
  }
}

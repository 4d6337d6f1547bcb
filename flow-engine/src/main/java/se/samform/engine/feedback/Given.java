package se.samform.engine.feedback;

/** What came of giving feedback. */
public enum Given {
  DONE,
  /** Longer than {@link Feedbacks#MOST_LETTERS}. */
  TOO_LONG,
  /** The case was over when it was first said, or it was said more than thirty days ago. */
  TOO_LATE,
  NO_SUCH_CASE
}

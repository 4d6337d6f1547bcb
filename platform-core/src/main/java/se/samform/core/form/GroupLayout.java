package se.samform.core.form;

/** How the rows of a group stand on the page. */
public enum GroupLayout {
  /** One below the other, each with its questions. */
  STACKED,
  /** As a table with a column per question; for questions of one line. */
  TABLE
}

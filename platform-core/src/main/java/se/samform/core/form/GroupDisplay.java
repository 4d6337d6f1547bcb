package se.samform.core.form;

/** How the rows of a group look. */
public enum GroupDisplay {
  /** Each with its questions below each other. */
  ROWS,
  /** Each a line, with the questions for columns. */
  TABLE
}

package se.samform.core.form;

/** How one looks for an item of a list that another system keeps. */
public enum ListDisplay {
  /** By typing a part of its text: for long lists. */
  SEARCH,
  /** Among all of them in a drop-down, as long as the list tells of all at once: for short ones. */
  DROPDOWN
}

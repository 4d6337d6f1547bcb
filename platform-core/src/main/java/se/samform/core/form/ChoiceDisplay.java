package se.samform.core.form;

/** How the options stand on the page. */
public enum ChoiceDisplay {
  RADIO,
  DROPDOWN,
  /** One line to search in, where there are hundreds; a drop-down without script. */
  SEARCH
}

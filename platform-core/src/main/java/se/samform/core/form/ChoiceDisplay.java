package se.samform.core.form;

/** How the options stand on the page. */
public enum ChoiceDisplay {
  RADIO,
  DROPDOWN
}

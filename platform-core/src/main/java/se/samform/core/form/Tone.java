package se.samform.core.form;

/** How loud an information is. */
public enum Tone {
  INFO,
  WARNING
}

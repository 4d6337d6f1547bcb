package se.samform.core.form;

/** What may be asked about a person. */
public enum PersonPart {
  NAME,
  PERSONAL_NUMBER,
  EMAIL,
  PHONE,
  ADDRESS
}

package se.samform.core.form;

/** What may be asked about an organisation besides its number and name. */
public enum OrganisationPart {
  ADDRESS,
  CONTACT,
  EMAIL,
  PHONE
}

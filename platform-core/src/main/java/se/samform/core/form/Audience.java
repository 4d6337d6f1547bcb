package se.samform.core.form;

/** Whom an e-service is for. */
public enum Audience {
  RESIDENT,
  COMPANY,
  ASSOCIATION,
  EMPLOYEE
}

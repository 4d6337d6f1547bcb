package se.samform.core.form;

/** What a person with protected personal data is told: use the e-service as everybody else, or phone instead. */
public enum ProtectedIdentity {
  ALLOWED,
  PHONE
}

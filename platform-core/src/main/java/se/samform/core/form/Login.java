package se.samform.core.form;

/** Whether one must log in. With {@code NONE} the e-service is anonymous: nobody is asked to. */
public enum Login {
  REQUIRED,
  OPTIONAL,
  NONE
}

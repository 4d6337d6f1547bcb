package se.samform.core.form;

/** What says where something is. */
public enum AddressParts {
  ADDRESS,
  PROPERTY,
  /** One of them is enough. */
  EITHER,
  BOTH
}

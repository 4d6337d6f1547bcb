package se.samform.core.signing;

public enum SignerState {
  /** Invited when the ones before have signed. */
  WAITING,
  INVITED,
  SIGNED,
  REFUSED
}

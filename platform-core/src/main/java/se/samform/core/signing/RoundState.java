package se.samform.core.signing;

public enum RoundState {
  OPEN,
  /** By all: it can be handed in. */
  SIGNED,
  REFUSED,
  WITHDRAWN,
  EXPIRED,
  /** What was to be signed has changed. */
  VOID;

  /** Whether the signatures in it may still count. */
  public boolean counts() {
    return this == OPEN || this == SIGNED;
  }
}

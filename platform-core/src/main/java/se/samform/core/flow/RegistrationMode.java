package se.samform.core.flow;

/** How a case is kept findable for the public (OSL 5:1–2; for personal files of social services OSF 2009:641 2 §). */
public enum RegistrationMode {
  /** Registered in the diary when it is handed in. */
  DIARY,
  /** A personal file, which the law keeps out of every diary. */
  CASE_FILE,
  /** Kept in order, and found without a diary; an officer may register it. */
  ORDERED,
  /** Nothing of it is kept in order; an officer may register it. */
  NONE;

  /** Whether a case kept so may ever stand in a diary. */
  public boolean mayBeRegistered() {
    return this != CASE_FILE;
  }
}

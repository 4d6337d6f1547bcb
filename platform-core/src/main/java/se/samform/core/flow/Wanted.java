package se.samform.core.flow;

/** Whether people write something when they do something. */
public enum Wanted {
  NOT,
  OFFERED,
  REQUIRED
}

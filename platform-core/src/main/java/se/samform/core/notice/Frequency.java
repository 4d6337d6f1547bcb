package se.samform.core.notice;

/** How often an officer wants mail of a kind. */
public enum Frequency {
  AT_ONCE,
  /** Gathered to one mail in the morning. */
  DAILY,
  OFF
}

package se.samform.core.register;

/** What can be told of somebody from what a register says. */
public enum Said {
  YES,
  NO,
  /** It hides somebody, or says it in words that can't be counted. */
  UNKNOWN
}

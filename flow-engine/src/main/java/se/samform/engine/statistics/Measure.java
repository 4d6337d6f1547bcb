package se.samform.engine.statistics;

/** What is counted of cases, on the day that it happened, at the unit that had the case then. */
public enum Measure {
  /** A draft was begun that became a case. */
  BEGUN,
  /** By {@link Channel}. */
  OPENED,
  /** For the first time. */
  DECIDED,
  CLOSED,
  WITHDRAWN,
  VOIDED,
  REOPENED,
  /** Came from another unit; the day's {@link #MOVED_OUT} is the other's. */
  MOVED_IN,
  MOVED_OUT,
  /** Decided, or closed without: by {@link Days}, from the day it came in. */
  HANDLED,
  /** The same ones by {@link Promise}. */
  AGAINST_PROMISE,
  /** The first message to the citizen, by {@link Days}. */
  FIRST_REPLY,
  /** Not over, on the day it was opened: goes down again when it ends. */
  STILL_OPEN;

  public boolean isEnd() {
    return this == CLOSED || this == WITHDRAWN || this == VOIDED;
  }
}

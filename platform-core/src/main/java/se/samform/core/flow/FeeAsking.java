package se.samform.core.flow;

/** Whether what a case costs by its terms is asked for in a status. */
public enum FeeAsking {
  NOT,
  /** As far as it hasn't been asked for before: once, and then what it costs more by other answers or another decision. */
  WHAT_IS_LEFT,
  /** All of it, each time that the case comes there: a licence that is renewed. */
  EACH_TIME
}

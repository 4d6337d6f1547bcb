package se.samform.core.register;

/** Why a register was of no use. Operators see it; citizens are told that it does not answer. */
public enum DownReason {
  /** No connection, no whole answer in time, or an answer that says that it is down. */
  NO_ANSWER,
  /** It was not even asked: it was down a moment ago. */
  RESTING,
  /** It does not let us ask, or does not know what is asked. */
  REFUSED,
  /** What it said is not as docs/registers.md says. */
  GARBAGE
}

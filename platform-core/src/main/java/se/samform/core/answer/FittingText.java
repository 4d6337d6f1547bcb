package se.samform.core.answer;

/** What came of looking for a text that a question with a pattern of its own takes. */
public sealed interface FittingText {

  /** The question's own reader takes it. */
  record Found(String text) implements FittingText {}

  /** Whatever fits the pattern has more signs than the question takes. */
  record TooLong() implements FittingText {}

  /** Whatever fits the pattern can't be written, or isn't as texts are when they are read: on one line, trimmed, in Unicode's form C. */
  record Unwritable() implements FittingText {}

  /** So many were tried in vain; others may fit. */
  record NotFound() implements FittingText {}
}

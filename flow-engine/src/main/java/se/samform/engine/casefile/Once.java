package se.samform.engine.casefile;

/** What became of a command that is to be done once. */
public sealed interface Once {

  /** It was tried now. What was not done may be tried again under its key. */
  record Now(Commanded commanded) implements Once {}

  /** It was done before, and nothing happened now. */
  record Before() implements Once {}

  /** Something else was done under its key. */
  record OfAnother() implements Once {}
}

package se.samform.engine.draft;

/** What became of a save. */
public sealed interface Saved {

  /** Saved now, or by the same post before. */
  record Done(Draft draft) implements Saved {}

  /** Something else was saved after the page was shown; nothing was changed. {@code current} is how it stands. */
  record Stale(Draft current) implements Saved {}

  /** More text than a draft holds; nothing was changed. */
  record TooMuch() implements Saved {}

  /** Handed in, deleted, expired, or never this person's. */
  record Gone() implements Saved {}
}

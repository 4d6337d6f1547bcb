package se.samform.engine.draft;

import se.samform.core.answer.FileRef;

/** What became of an uploaded file. */
public sealed interface Attached {

  record Done(Draft draft, FileRef file) implements Attached {}

  record TooLarge(long most) implements Attached {}

  /** The draft has as many files, received or on their way, as it may; nothing was read. */
  record Full() implements Attached {}

  record Gone() implements Attached {}
}

package se.samform.core.vault;

/** Sealed bytes that were changed, moved to another owner, or sealed with another key. Says nothing of the content. */
public final class CannotOpen extends RuntimeException {

  CannotOpen(SealedFor what, Throwable cause) {
    super("Can't open " + what + ": it was changed, moved, or sealed with another key", cause);
  }
}

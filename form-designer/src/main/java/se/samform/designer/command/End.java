package se.samform.designer.command;

/** How it ended, from the best to the worst; of several files the worst counts. */
enum End {
  /** There is nothing to mend. */
  CLEAN,
  TO_MEND,
  /** There is no such file, or it can't be read. */
  NOT_READ,
  /** The program itself failed: what it would have told isn't known. */
  CRASHED;

  /** What the process ends with; a JVM that fails by itself ends with 1 too, so that alone says nothing. */
  int code() {
    return ordinal();
  }

  End worse(End other) {
    return compareTo(other) > 0 ? this : other;
  }
}

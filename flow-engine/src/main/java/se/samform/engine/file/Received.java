package se.samform.engine.file;

import se.samform.core.id.FileId;

/** What became of bytes that were sent. */
public sealed interface Received {

  /** @param sha256 in lower-case hexadecimal */
  record Whole(FileId id, long bytes, String sha256) implements Received {}

  /** There were more than allowed; nothing of it is kept. The stream is left where that was seen. */
  record TooLarge(long most) implements Received {}
}

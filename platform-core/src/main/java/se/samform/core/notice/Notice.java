package se.samform.core.notice;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * One message to one recipient through one channel.
 *
 * @param dueAt not before
 * @param gathered part of a daily mail, instead of one of its own
 */
public record Notice(Occasion occasion, Cell cell, String who, Instant dueAt, boolean gathered) {

  /** The same for the same occasion, recipient and channel: what tells a repetition. */
  public UUID id() {
    var said = occasion.id() + "/" + occasion.kind().key() + "/" + cell.channel().key() + "/" + who;
    return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8));
  }
}

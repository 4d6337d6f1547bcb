package se.samform.engine.message;

import java.time.Instant;
import java.util.Optional;
import se.samform.core.id.MessageId;

/** A message without its text. @param seq of the event that holds it */
public record MessageHead(long number, MessageId id, int seq, boolean fromCitizen, Optional<Instant> readAt) {}

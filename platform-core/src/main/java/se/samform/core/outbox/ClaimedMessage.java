package se.samform.core.outbox;

import java.util.UUID;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OutboxId;

/** A message under a worker's lease. {@code attempt} counts from 1. */
public record ClaimedMessage(
    OutboxId id, MunicipalityId municipality, UUID stream, String receiver, String kind, String ref, int attempt,
    int attemptsAllowed, UUID lease) {}

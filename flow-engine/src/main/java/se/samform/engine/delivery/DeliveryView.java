package se.samform.engine.delivery;

import java.time.Instant;
import java.util.Optional;
import se.samform.core.outbox.OutboxEntry;

/** A delivery as the desk shows it. @param receipt what the receiver said when it had taken it over */
public record DeliveryView(OutboxEntry entry, Optional<String> receipt, Optional<Instant> deliveredAt) {}

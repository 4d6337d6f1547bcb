package se.samform.portal.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.samform.core.outbox.OutboxEntry;
import se.samform.engine.delivery.DeliveryView;

/** What is known of a case outside its events. @param readByCitizen when each message was read, by its event's number */
record Outside(List<OutboxEntry> entries, List<DeliveryView> deliveries, Map<Integer, Instant> readByCitizen) {}

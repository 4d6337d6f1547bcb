package se.samform.portal.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.outbox.OutboxEntry;
import se.samform.engine.delivery.DeliveryView;

/**
 * What is known of a case outside its events.
 *
 * @param readByCitizen when each message was read, by its event's number
 * @param players who plays the roles that are given to people, by role
 * @param units which units play those that are given to units, by role
 */
record Outside(List<OutboxEntry> entries, List<DeliveryView> deliveries, Map<Integer, Instant> readByCitizen, Map<String, Set<OfficerId>> players, Map<String, UnitId> units) {

    /** Where nobody asks which units they are. */
    Outside(List<OutboxEntry> entries, List<DeliveryView> deliveries, Map<Integer, Instant> readByCitizen, Map<String, Set<OfficerId>> players) {
        this(entries, deliveries, readByCitizen, players, Map.of());
    }

    /** Where nobody asks who plays them. */
    Outside(List<OutboxEntry> entries, List<DeliveryView> deliveries, Map<Integer, Instant> readByCitizen) {
        this(entries, deliveries, readByCitizen, Map.of());
    }
}

package se.samform.portal.pay;

import java.util.Optional;
import java.util.UUID;
import se.samform.core.id.DraftId;
import se.samform.core.id.PaymentId;

/** Ids as they stand in addresses; empty for what is none. */
final class Ids {
    private Ids() {}

    static Optional<PaymentId> payment(String text) {
        return uuid(text).map(PaymentId::new);
    }

    static Optional<DraftId> draft(String text) {
        return uuid(text).map(DraftId::new);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}

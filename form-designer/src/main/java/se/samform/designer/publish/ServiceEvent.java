package se.samform.designer.publish;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import se.samform.core.id.OfficerId;

/**
 * Something that was done with an e-service as a whole.
 *
 * @param version that it is about; empty where it is about none
 * @param why in the words of whoever did it; may be empty
 */
public record ServiceEvent(What what, Optional<Integer> version, OfficerId by, Instant at, String why) {
    /** Characters of the reason. */
    public static final int LONGEST = 2_000;

    /** What was done. */
    public enum What {
        PUBLISHED, WITHDRAWN, RESTORED, THROWN_AWAY, REVIEW_ASKED, APPROVED, SENT_BACK, IMPORTED;

        /** As it is stored, and told in texts. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static What of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}

package se.samform.core.municipality;

import java.util.Arrays;
import java.util.Optional;

/** What an officer may do besides handling their units' cases; given to each by name. */
public enum Right {
    /** Sees who is who in a case with a protected identity, for a reason that is recorded. */
    PROTECTED_IDENTITIES("protected-identities"),
    /** Sees who has looked at a case of theirs. */
    CASE_LOOKS("case-looks"),
    /** Sees who has looked at what in all of the municipality. */
    LOOKS("looks"),
    /** Says when colleagues of their units are away, and who stands in: who leads a unit. */
    ABSENCES("absences"),
    /** Writes what messages, notes and decisions of their units may begin with. */
    TEMPLATES("templates"),
    /** Changes the texts of e-services that are built, and nothing else in them. */
    SERVICE_TEXTS("service-texts"),
    /** Publishes e-services, withdraws them, says when they are offered and what is told of their operation. */
    SERVICE_PUBLISHING("service-publishing"),
    /** Reads e-services that are built, tries them and says that they are looked over. */
    SERVICE_REVIEW("service-review");

    private final String key;

    Right(String key) {
        this.key = key;
    }

    /** As it is configured. */
    public String key() {
        return key;
    }

    public static Optional<Right> of(String key) {
        return Arrays.stream(values()).filter(right -> right.key.equals(key)).findFirst();
    }
}

package se.samform.core.municipality;

import java.util.Optional;
import se.samform.core.id.UnitId;

/** What narrows an officer's right to handle the cases of a unit. */
public record Limit(UnitId unit, To to) {

    private static final String SERVICE = "service/";
    private static final String GIVEN = "given";

    /** What it is narrowed to. */
    public sealed interface To {

        /** Cases of this e-service, and of the others that are named so. @param key of it */
        record Service(String key) implements To {}

        /** Cases that they have, or that a task which names them is on. */
        record Given() implements To {}

        /** As it stands in the database: {@code service/felanmalan}, {@code given}. */
        default String what() {
            return switch (this) {
                case Service(var key) -> SERVICE + key;
                case Given() -> GIVEN;
            };
        }

        /** Empty for what narrows nothing. */
        static Optional<To> of(String what) {
            if (what.startsWith(SERVICE) && what.length() > SERVICE.length()) return Optional.of(new Service(what.substring(SERVICE.length())));
            return Optional.of(what).filter(GIVEN::equals).map(given -> new Given());
        }
    }
}

package se.samform.core.municipality;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import se.samform.core.id.UnitId;

/** Something that an officer is or may until a day, that day included. */
public record Term(Of of, LocalDate until) {

    private static final String UNIT = "unit/";
    private static final String RIGHT = "right/";
    private static final String ADMINISTRATOR = "administrator";
    private static final String CONTACT_CENTRE = "contact-centre";
    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** What it is that ends. */
    public sealed interface Of {

        /** Handling the unit's cases. */
        record InUnit(UnitId unit) implements Of {}

        record Having(Right right) implements Of {}

        record Administering() implements Of {}

        record AtContactCentre() implements Of {}

        /** As it stands in the database: {@code unit/0198…}, {@code right/looks}, {@code administrator}, {@code contact-centre}. */
        default String key() {
            return switch (this) {
                case InUnit(var unit) -> UNIT + unit.text();
                case Having(var right) -> RIGHT + right.key();
                case Administering() -> ADMINISTRATOR;
                case AtContactCentre() -> CONTACT_CENTRE;
            };
        }

        /** Empty for what nobody can be or may. */
        static Optional<Of> of(String key) {
            if (key.startsWith(UNIT)) return Optional.of(key.substring(UNIT.length())).filter(id -> UUIDS.matcher(id).matches()).map(id -> new InUnit(new UnitId(UUID.fromString(id))));
            if (key.startsWith(RIGHT)) return Right.of(key.substring(RIGHT.length())).map(Having::new);
            return key.equals(ADMINISTRATOR) ? Optional.of(new Administering())
                : Optional.of(key).filter(CONTACT_CENTRE::equals).map(known -> new AtContactCentre());
        }
    }

    /** Whether it is over on this day. */
    public boolean isOver(LocalDate day) {
        return day.isAfter(until);
    }
}

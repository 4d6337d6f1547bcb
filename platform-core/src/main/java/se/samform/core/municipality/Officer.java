package se.samform.core.municipality;

import java.util.Optional;
import java.util.Set;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;

/**
 * An employee who handles cases in some units.
 *
 * @param contactCentre whether they answer people who phone, about cases of any unit
 * @param email empty for who gets no mail
 * @param rights what they may do besides
 */
public record Officer(
    OfficerId id, String slug, String name, Set<UnitId> units, boolean administrator, boolean contactCentre, Optional<String> email,
    Set<Right> rights) {

    public Officer {
        units = Set.copyOf(units);
        rights = Set.copyOf(rights);
    }

    /** Who may do nothing besides. */
    public Officer(
        OfficerId id, String slug, String name, Set<UnitId> units, boolean administrator, boolean contactCentre, Optional<String> email) {
        this(id, slug, name, units, administrator, contactCentre, email, Set.of());
    }

    /** Who gets no mail. */
    public Officer(OfficerId id, String slug, String name, Set<UnitId> units, boolean administrator, boolean contactCentre) {
        this(id, slug, name, units, administrator, contactCentre, Optional.empty());
    }

    /** Who isn't of the contact centre either. */
    public Officer(OfficerId id, String slug, String name, Set<UnitId> units, boolean administrator) {
        this(id, slug, name, units, administrator, false);
    }
}

package se.samform.core.municipality;

import java.util.Set;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;

/**
 * An employee who handles cases in some units.
 *
 * @param contactCentre whether they answer people who phone, about cases of any unit
 * @param rights what they may do besides
 */
public record Officer(OfficerId id, String slug, String name, Set<UnitId> units, boolean administrator, boolean contactCentre, Set<Right> rights) {

    /** Who may do nothing besides. */
    public Officer(OfficerId id, String slug, String name, Set<UnitId> units, boolean administrator, boolean contactCentre) {
        this(id, slug, name, units, administrator, contactCentre, Set.of());
    }

    /** Who isn't of the contact centre. */
    public Officer(OfficerId id, String slug, String name, Set<UnitId> units, boolean administrator) {
        this(id, slug, name, units, administrator, false);
    }

    public Officer {
        units = Set.copyOf(units);
        rights = Set.copyOf(rights);
    }
}

package se.samform.core.municipality;

import java.util.Set;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;

/** An employee who handles cases in some units. @param rights what they may do besides */
public record Officer(OfficerId id, String slug, String name, Set<UnitId> units, boolean administrator, Set<Right> rights) {

    public Officer {
        units = Set.copyOf(units);
        rights = Set.copyOf(rights);
    }

    /** Who may do nothing besides. */
    public Officer(OfficerId id, String slug, String name, Set<UnitId> units, boolean administrator) {
        this(id, slug, name, units, administrator, Set.of());
    }
}

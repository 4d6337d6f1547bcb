package se.samform.core.municipality;

import java.util.Set;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;

/** An employee who handles cases in some units. */
public record Officer(OfficerId id, String slug, String name, Set<UnitId> units, boolean administrator) {

    public Officer {
        units = Set.copyOf(units);
    }
}

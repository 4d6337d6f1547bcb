package se.samform.portal.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.municipality.Officer;
import se.samform.core.municipality.Unit;

/** Names of officers and units; those who are gone have none. */
public final class People {
    private final Map<OfficerId, Officer> officers = new HashMap<>();
    private final Map<UnitId, Unit> units = new HashMap<>();

    public People(List<Officer> officers, List<Unit> units) {
        officers.forEach(officer -> this.officers.put(officer.id(), officer));
        units.forEach(unit -> this.units.put(unit.id(), unit));
    }

    public Optional<String> officer(OfficerId id) {
        return Optional.ofNullable(officers.get(id)).map(Officer::name);
    }

    /** By what the event log says of the actor: {@code officer:<id>}. */
    public Optional<OfficerId> officerIn(String actor) {
        return officers.keySet().stream().filter(id -> actor.equals("officer:" + id.text())).findFirst();
    }

    public String unit(UnitId id) {
        return Optional.ofNullable(units.get(id)).map(Unit::name).orElse("");
    }

    /** Those who may get cases of the unit. */
    public List<Officer> in(UnitId unit) {
        return officers.values().stream().filter(officer -> officer.units().contains(unit))
            .sorted((one, other) -> one.name().compareTo(other.name())).toList();
    }
}

package se.samform.portal.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import se.samform.core.flow.Actor;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.municipality.InternalSystem;
import se.samform.core.municipality.Officer;
import se.samform.core.municipality.Unit;

/** Names of officers, units and systems; those who are gone have none. */
public final class People {
    private final Map<OfficerId, Officer> officers = new HashMap<>();
    private final Map<UnitId, Unit> units = new HashMap<>();
    private final Supplier<List<InternalSystem>> systems;

    public People(List<Officer> officers, List<Unit> units) {
        this(officers, units, List::of);
    }

    /** @param systems asked for only where one is to be named */
    public People(List<Officer> officers, List<Unit> units, Supplier<List<InternalSystem>> systems) {
        this.systems = systems;
        officers.forEach(officer -> this.officers.put(officer.id(), officer));
        units.forEach(unit -> this.units.put(unit.id(), unit));
    }

    /** All of them. */
    public List<String> officers() {
        return officers.values().stream().map(Officer::name).sorted().toList();
    }

    public Optional<String> officer(OfficerId id) {
        return Optional.ofNullable(officers.get(id)).map(Officer::name);
    }

    /** By what the event log says of the actor: {@code officer:<id>}. */
    public Optional<OfficerId> officerIn(String actor) {
        return officers.keySet().stream().filter(id -> actor.equals("officer:" + id.text())).findFirst();
    }

    /** What people call it; as it is called in the log if it is gone. */
    public String system(String name) {
        return systems.get().stream().filter(each -> each.name().equals(name)).map(InternalSystem::title).findFirst().orElse(name);
    }

    /** The internal system that the event log says the actor was. */
    public Optional<String> systemIn(String actor) {
        return Actor.system(actor).map(this::system);
    }

    public String unit(UnitId id) {
        return Optional.ofNullable(units.get(id)).map(Unit::name).orElse("");
    }

    /** Those who may get cases of the unit and of this e-service. @param service its key */
    public List<Officer> in(UnitId unit, String service) {
        return in(unit).stream().filter(officer -> officer.mayHave(unit, service)).toList();
    }

    /** Those who handle cases of the unit. */
    public List<Officer> in(UnitId unit) {
        return officers.values().stream().filter(officer -> officer.units().contains(unit))
            .sorted((one, other) -> one.name().compareTo(other.name())).toList();
    }
}

package se.samform.portal.start;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.municipality.Municipalities;
import se.samform.core.municipality.Officer;
import se.samform.core.municipality.Unit;
import se.samform.core.publication.Consultee;

/** Who handles the cases of an e-service, as a municipality's file lists it: units, officers and consultees by role. */
final class BoundPeople {
    private final JsonObject service;
    private final Map<String, UnitId> units;
    private final Map<String, OfficerId> officers;

    BoundPeople(Municipalities municipalities, MunicipalityId municipality, JsonObject service) {
        this.service = service;
        this.units = municipalities.units(municipality).stream().collect(Collectors.toMap(Unit::slug, Unit::id));
        this.officers = municipalities.officers(municipality).stream().collect(Collectors.toMap(Officer::slug, Officer::id));
    }

    Map<String, UnitId> units() {
        var bound = new HashMap<String, UnitId>();
        of("units").forEach((role, unit) -> bound.put(role, unit(((JsonString) unit).getString())));
        return bound;
    }

    Map<String, Set<OfficerId>> officers() {
        var bound = new HashMap<String, Set<OfficerId>>();
        of("officers").forEach((role, slugs) -> bound.put(role, slugs.asJsonArray().getValuesAs(JsonString.class).stream()
            .map(slug -> known(officers, slug.getString())).collect(Collectors.toSet())));
        return bound;
    }

    /** A unit of the municipality's, or a name and an address outside. */
    Map<String, Consultee> consultees() {
        var bound = new HashMap<String, Consultee>();
        of("consultees").forEach((role, value) -> bound.put(role, consultee(value.asJsonObject())));
        return bound;
    }

    private Consultee consultee(JsonObject json) {
        return json.containsKey("unit")
            ? new Consultee.Within(unit(json.getString("unit")))
            : new Consultee.Outside(json.getString("name"), json.getString("email"));
    }

    private JsonObject of(String name) {
        return service.containsKey(name) ? service.getJsonObject(name) : JsonObject.EMPTY_JSON_OBJECT;
    }

    private UnitId unit(String slug) {
        return known(units, slug);
    }

    private <T> T known(Map<String, T> all, String slug) {
        return Optional.ofNullable(all.get(slug))
            .orElseThrow(() -> new IllegalStateException(service.getString("file") + " names \"" + slug + "\", which isn't there"));
    }
}

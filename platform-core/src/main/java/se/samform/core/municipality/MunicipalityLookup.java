package se.samform.core.municipality;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;

/** Looks municipalities up; from memory, for it is asked at every submit. */
public interface MunicipalityLookup {

    /** @throws IllegalArgumentException if there is no such municipality */
    MunicipalityFacts facts(MunicipalityId id);

    /** Nobody where none are known. */
    default List<Officer> officers(MunicipalityId municipality) {
        return List.of();
    }

    /**
     * Those of an officer's units for which they act in a case of an e-service.
     *
     * @param units of which they are
     * @param service its key
     * @param given whether they have the case; else only those count of which they see all such cases
     */
    default Set<UnitId> unitsFor(MunicipalityId municipality, OfficerId officer, Set<UnitId> units, String service, boolean given) {
        var limited = officers(municipality).stream().filter(each -> each.id().equals(officer) && !each.limits().isEmpty()).findFirst();
        return limited.map(known -> units.stream().filter(known.unitsFor(service, given)::contains).collect(Collectors.toUnmodifiableSet())).orElse(units);
    }

    Optional<Unit> unit(MunicipalityId municipality, UnitId id);

    /** As it stands at this moment: who has lost a unit has lost it at once. */
    Optional<Officer> officer(MunicipalityId municipality, OfficerId id);

    Optional<Authority> authority(MunicipalityId municipality, AuthorityId id);
}

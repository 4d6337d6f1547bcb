package se.samform.core.municipality;

import java.util.List;
import java.util.Optional;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.UnitId;

/** Looks municipalities up; from memory, for it is asked at every submit. */
public interface MunicipalityLookup {

    /** @throws IllegalArgumentException if there is no such municipality */
    MunicipalityFacts facts(MunicipalityId id);

    /** Nobody where none are known. */
    default List<Officer> officers(MunicipalityId municipality) {
        return List.of();
    }

    Optional<Unit> unit(MunicipalityId municipality, UnitId id);
}

package se.samform.core.municipality;

import java.util.List;
import java.util.Optional;
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

    Optional<Unit> unit(MunicipalityId municipality, UnitId id);

    /** As it stands at this moment: who has lost a unit has lost it at once. */
    Optional<Officer> officer(MunicipalityId municipality, OfficerId id);

    Optional<Authority> authority(MunicipalityId municipality, AuthorityId id);
}

package se.samform.core.municipality;

import se.samform.core.id.MunicipalityId;

/** Looks municipalities up; from memory, for it is asked at every submit. */
public interface MunicipalityLookup {

    /** @throws IllegalArgumentException if there is no such municipality */
    MunicipalityFacts facts(MunicipalityId id);
}

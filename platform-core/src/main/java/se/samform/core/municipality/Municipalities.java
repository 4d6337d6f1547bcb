package se.samform.core.municipality;

import java.util.List;
import java.util.Optional;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;

/** The municipalities of the installation and what is in them. Everything but the first two asks for a tenant. */
public interface Municipalities extends MunicipalityLookup {

    List<Municipality> all();

    Optional<Municipality> withSlug(String slug);

    List<Authority> authorities(MunicipalityId municipality);

    Optional<Authority> authority(MunicipalityId municipality, AuthorityId id);

    List<Unit> units(MunicipalityId municipality);

    List<Officer> officers(MunicipalityId municipality);

    /** As it stands at this moment: who has lost a unit has lost it at once. */
    Optional<Officer> officer(MunicipalityId municipality, OfficerId id);

    /** Adds a municipality with all that is in it; nothing happens if one with its slug is there. */
    void establish(Municipality municipality, List<Authority> authorities, List<Unit> units, List<Officer> officers);
}

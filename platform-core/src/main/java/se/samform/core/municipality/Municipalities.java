package se.samform.core.municipality;

import java.util.List;
import java.util.Optional;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.UnitId;

/** The municipalities of the installation and what is in them. Everything but the first two asks for a tenant. */
public interface Municipalities extends MunicipalityLookup {

    List<Municipality> all();

    Optional<Municipality> withSlug(String slug);

    List<Authority> authorities(MunicipalityId municipality);

    List<Unit> units(MunicipalityId municipality);

    List<Officer> officers(MunicipalityId municipality);

    /** Adds a municipality with all that is in it; nothing happens if one with its slug is there. */
    void establish(Municipality municipality, List<Authority> authorities, List<Unit> units, List<Officer> officers);
}

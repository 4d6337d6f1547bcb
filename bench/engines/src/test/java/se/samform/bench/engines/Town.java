package se.samform.bench.engines;

import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samform.core.flow.Actor;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.municipality.Authority;
import se.samform.core.municipality.Contact;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.municipality.Officer;
import se.samform.core.municipality.Unit;
import se.samform.core.text.LocalText;

/** The only municipality there is: a board, four units, one officer of them all. */
final class Town implements MunicipalityLookup {

    static final MunicipalityId ID = new MunicipalityId(new UUID(9, 1));
    static final AuthorityId BOARD = new AuthorityId(new UUID(9, 2));
    static final Officer OFFICER = new Officer(new OfficerId(new UUID(9, 3)), "nils", "Nils Ek",
            Set.of(unitId("unit-a"), unitId("unit-b"), unitId("unit-c"), unitId("unit-d")), false);
    static final Actor.Officer AT_WORK = new Actor.Officer(OFFICER.id(), OFFICER.units());

    static UnitId unitId(String role) {
        return new UnitId(new UUID(10, Table.UNITS.indexOf(role)));
    }

    @Override
    public MunicipalityFacts facts(MunicipalityId id) {
        return new MunicipalityFacts("granvik", LocalText.of("Granviks kommun", "Granvik municipality"), ZoneId.of("Europe/Stockholm"),
                URI.create("https://e.exempel.invalid/granvik"), "e-tjanster@exempel.invalid", "0123-45 60 00", "#0c5a68");
    }

    @Override
    public Optional<Unit> unit(MunicipalityId municipality, UnitId id) {
        return Optional.of(new Unit(id, BOARD, "enheten", "Enheten"));
    }

    @Override
    public Optional<Officer> officer(MunicipalityId municipality, OfficerId id) {
        return Optional.of(OFFICER);
    }

    @Override
    public Optional<Authority> authority(MunicipalityId municipality, AuthorityId id) {
        return Optional.of(new Authority(id, municipality, "namnden", "Nämnden", new Contact("", "", "")));
    }
}

package se.samform.bench.cases;

import java.net.URI;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samform.core.flow.Actor;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.municipality.Authority;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.municipality.Officer;
import se.samform.core.municipality.Unit;
import se.samform.core.store.Database;
import se.samform.core.store.Session;
import se.samform.core.text.LocalText;

/** The municipalities that the installation has laid in, as its engine asks for them. */
record Office(Database database) implements MunicipalityLookup {

    MunicipalityId municipality(String slug) {
        return database.read(session -> session.one("select id from municipality where slug = ?", row -> row.id("id", MunicipalityId::new), slug)).orElseThrow();
    }

    Actor.Officer officer(MunicipalityId municipality, String slug) {
        return database.read(session -> session.one("select id from officer where municipality_id = ? and slug = ?", row -> row.id("id", OfficerId::new), municipality, slug)
                .map(id -> new Actor.Officer(id, unitsOf(session, id)))).orElseThrow();
    }

    private static Set<UnitId> unitsOf(Session session, OfficerId id) {
        try {
            return session.list("select unit_id from officer_unit where officer_id = ?", row -> row.id("unit_id", UnitId::new), id).stream().collect(Collectors.toSet());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public MunicipalityFacts facts(MunicipalityId id) {
        var slug = database.read(session -> session.one("select slug from municipality where id = ?", row -> row.text("slug"), id)).orElseThrow();
        return new MunicipalityFacts(slug, LocalText.of(slug, slug), ZoneId.of("Europe/Stockholm"), URI.create("https://e.exempel.invalid/" + slug), "", "", "#0c5a68");
    }

    @Override
    public Optional<Unit> unit(MunicipalityId municipality, UnitId id) {
        return Optional.empty();
    }

    @Override
    public Optional<Officer> officer(MunicipalityId municipality, OfficerId id) {
        return database.read(session -> session.one("select slug, name from officer where id = ?",
                row -> new Officer(id, row.text("slug"), row.text("name"), unitsOf(session, id), false), id));
    }

    @Override
    public List<Officer> officers(MunicipalityId municipality) {
        return List.of();
    }

    @Override
    public Optional<Authority> authority(MunicipalityId municipality, AuthorityId id) {
        return Optional.empty();
    }
}

package se.samform.core.municipality.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.municipality.Authority;
import se.samform.core.municipality.Municipalities;
import se.samform.core.municipality.Municipality;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.municipality.Officer;
import se.samform.core.municipality.Unit;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/**
 * Municipalities in the database, remembered for a minute at each node: every request asks, hardly anything changes.
 * What one officer may see is not remembered.
 *
 * <p>Each reading has an entity manager of its own. One that the container manages is shared, outside transactions, by
 * all threads of a managed factory, and closed by one while another reads.
 */
@ApplicationScoped
class StoredMunicipalities implements Municipalities {
    private final Remembered remembered = new Remembered(Duration.ofMinutes(1));

    @PersistenceUnit(unitName = "samform")
    EntityManagerFactory database;

    @Inject
    @ConfigProperty(name = "samform.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    @Inject Clock clock;

    @Override
    public List<Municipality> all() {
        return remembered.get("all", () -> read(em -> em.createQuery("select m from MunicipalityRow m order by m.name", MunicipalityRow.class)
            .getResultStream().map(MunicipalityRow::toMunicipality)));
    }

    @Override
    public Optional<Municipality> withSlug(String slug) {
        return all().stream().filter(municipality -> municipality.slug().equals(slug)).findFirst();
    }

    @Override
    public MunicipalityFacts facts(MunicipalityId id) {
        return all().stream().filter(municipality -> municipality.id().equals(id)).findFirst()
            .map(this::facts)
            .orElseThrow(() -> new IllegalArgumentException("No municipality " + id.text()));
    }

    @Override
    public List<Authority> authorities(MunicipalityId municipality) {
        return remembered.get("authorities " + municipality.text(), () -> of(municipality, AuthorityRow.class, AuthorityRow::toAuthority));
    }

    @Override
    public Optional<Authority> authority(MunicipalityId municipality, AuthorityId id) {
        return authorities(municipality).stream().filter(authority -> authority.id().equals(id)).findFirst();
    }

    @Override
    public List<Unit> units(MunicipalityId municipality) {
        return remembered.get("units " + municipality.text(), () -> of(municipality, UnitRow.class, UnitRow::toUnit));
    }

    @Override
    public Optional<Unit> unit(MunicipalityId municipality, UnitId id) {
        return units(municipality).stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    @Override
    public List<Officer> officers(MunicipalityId municipality) {
        var today = today(municipality);
        var known = remembered.get("officers " + municipality.text(), () -> of(municipality, OfficerRow.class, OfficerRow::toOfficer));
        return known.stream().map(officer -> officer.on(today)).toList();
    }

    @Override
    public Optional<Officer> officer(MunicipalityId municipality, OfficerId id) {
        return read(em -> em.createQuery("select r from OfficerRow r where r.municipality = :municipality and r.id = :id", OfficerRow.class)
            .setParameter("municipality", municipality.value()).setParameter("id", id.value())
            .getResultStream().map(OfficerRow::toOfficer)).stream().findFirst().map(officer -> officer.on(today(municipality)));
    }

    /** A right ends with its last day, whatever is remembered. */
    private LocalDate today(MunicipalityId municipality) {
        var zone = all().stream().filter(each -> each.id().equals(municipality)).findFirst().map(Municipality::zone).orElse(ZoneId.of("UTC"));
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    @Override
    @Transactional
    public void establish(Municipality municipality, List<Authority> authorities, List<Unit> units, List<Officer> officers) {
        remembered.forget();
        if (withSlug(municipality.slug()).isPresent()) return;
        try (EntityManager em = database.createEntityManager()) {
            persist(em, List.of(new MunicipalityRow(municipality)));
            persist(em, authorities.stream().map(AuthorityRow::new).toList());
            persist(em, units.stream().map(unit -> new UnitRow(municipality.id(), unit)).toList());
            persist(em, officers.stream().map(officer -> new OfficerRow(municipality.id(), officer)).toList());
        }
        remembered.forget();
    }

    private static void persist(EntityManager em, List<?> rows) {
        rows.forEach(em::persist);
        em.flush();
    }

    private MunicipalityFacts facts(Municipality municipality) {
        var name = LocalText.of(new Language(municipality.languages().getFirst()), municipality.name());
        return new MunicipalityFacts(municipality.slug(), name, municipality.zone(), URI.create(baseUrl + "/" + municipality.slug()),
            municipality.contact().email(), municipality.contact().phone(), municipality.accent());
    }

    private <R, T> List<T> of(MunicipalityId municipality, Class<R> row, Function<R, T> told) {
        String query = "select r from " + row.getSimpleName() + " r where r.municipality = :municipality order by r.name";
        return read(em -> em.createQuery(query, row).setParameter("municipality", municipality.value()).getResultStream().map(told));
    }

    private <T> List<T> read(Function<EntityManager, Stream<T>> query) {
        try (EntityManager em = database.createEntityManager()) {
            return query.apply(em).toList();
        }
    }
}

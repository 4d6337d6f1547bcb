package se.samform.portal.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.eclipse.persistence.sessions.Session;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samform.core.id.MunicipalityId;
import se.samform.core.municipality.Authority;
import se.samform.core.municipality.Municipalities;
import se.samform.core.store.Database;

/** What only the container can show, in one boot of it: the real war, asked from inside. */
@ExtendWith(ArquillianExtension.class)
class InsideTheContainerIT {
    @Inject Database database;
    @Inject Municipalities municipalities;
    @Resource(lookup = "java:comp/DefaultManagedThreadFactory") ManagedThreadFactory threads;
    @PersistenceContext(unitName = "samform") EntityManager em;

    @Deployment
    static WebArchive theRealWar() {
        return ShrinkWrap.create(ZipImporter.class, "portal.war").importFrom(new File(System.getProperty("samform.war"))).as(WebArchive.class);
    }

    @Test
    void entities_are_woven_so_that_lazy_is_lazy() {
        em.getMetamodel().getEntities().forEach(entity ->
            assertTrue(PersistenceWeaved.class.isAssignableFrom(entity.getJavaType()), entity.getName() + " is not woven"));
        assertTrue(em.getMetamodel().getEntities().size() >= 4);
    }

    @Test
    void every_column_that_an_entity_maps_is_in_the_schema() {
        var unknown = new ArrayList<String>();
        em.unwrap(Session.class).getDescriptors().values().forEach(descriptor -> descriptor.getFields().forEach(field -> {
            if (!inSchema(field)) unknown.add(field.getQualifiedName());
        }));
        assertEquals(List.of(), unknown);
    }

    private boolean inSchema(DatabaseField field) {
        return database.read(session -> session.one(
            "select 1 x from information_schema.columns where table_schema = database() and table_name = ? and column_name = ?",
            row -> true, field.getTableName().toLowerCase(), field.getName().toLowerCase())).isPresent();
    }

    /** As the outbox's do, outside every transaction. */
    @Test
    void threads_of_one_managed_factory_read_the_registry_at_once() throws Exception {
        var reading = new ArrayList<Future<?>>();
        try (var pool = Executors.newFixedThreadPool(4, threads)) {
            for (int thread = 0; thread < 4; thread++) reading.add(pool.submit(this::readWhatIsNotRemembered));
        }
        for (Future<?> thread : reading) thread.get();
    }

    private void readWhatIsNotRemembered() {
        for (int i = 0; i < 50; i++) assertEquals(List.of(), municipalities.officers(new MunicipalityId(UUID.randomUUID())));
    }

    @Test
    void a_failure_takes_back_all_of_a_transaction() {
        long before = logins();
        assertThrows(IllegalStateException.class, () -> database.transaction(session -> {
            session.change("insert into login (token_hash, municipality_id, identity, expires_at) values (?, ?, ?, utc_timestamp(6))",
                new byte[32], municipalities.all().getFirst().id(), new byte[1]);
            throw new IllegalStateException("on purpose");
        }));
        assertEquals(before, logins());
    }

    private long logins() {
        return database.read(session -> session.one("select count(*) n from login", row -> row.number("n"))).orElseThrow();
    }

    @Test
    void each_demo_municipality_has_authorities_of_its_own() {
        assertEquals(List.of("granvik", "norrhamn"), municipalities.all().stream().map(each -> each.slug()).sorted().toList());
        var first = authorities("granvik");
        var second = authorities("norrhamn");
        assertEquals(4, first.size());
        assertEquals(2, second.size());
        first.forEach(authority -> assertTrue(second.stream().noneMatch(other -> other.id().equals(authority.id()))));
    }

    private List<Authority> authorities(String slug) {
        var found = municipalities.all().stream().filter(each -> each.slug().equals(slug)).findFirst().orElseThrow();
        return municipalities.authorities(found.id());
    }
}

package se.samform.core.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.samform.core.id.MunicipalityId;
import se.samform.core.store.Database;
import se.samform.core.store.Row;
import se.samform.core.store.Session;
import se.samform.core.store.StoreFailed;
import se.samform.core.vault.Sha256;

/** The internal systems of municipalities, and who one is by its key; of keys only hashes are kept. Asked anew each time: one that was taken away does nothing more. */
@ApplicationScoped
public class InternalSystems {
    /** A key is drawn by chance and not thought out: then its hash tells nothing. */
    private static final int SHORTEST_KEY = 32;

    private final Database database;

    @Inject
    public InternalSystems(Database database) {
        this.database = database;
    }

    /** For the container's proxy. */
    protected InternalSystems() {
        this(null);
    }

    /** Whose key it is. */
    public Optional<InternalSystem> withKey(MunicipalityId municipality, String key) {
        return database.read(session -> session.one("select name, title, units, services from internal_system where municipality_id = ? and token_hash = ?",
            InternalSystems::read, municipality, hash(key)));
    }

    public List<InternalSystem> all(MunicipalityId municipality) {
        return database.read(session -> session.list("select name, title, units, services from internal_system where municipality_id = ? order by name",
            InternalSystems::read, municipality));
    }

    /**
     * Adds one, or changes what it is called and serves and by which key it is known.
     *
     * @throws IllegalArgumentException for a short key, and for one by which another is known: whoever calls with it is one of them
     */
    public void admit(MunicipalityId municipality, InternalSystem system, String key) {
        if (key.length() < SHORTEST_KEY) throw new IllegalArgumentException("The key of " + system.name() + " has fewer than " + SHORTEST_KEY + " characters");
        try {
            database.transaction(session -> written(session, municipality, system, hash(key)));
        } catch (StoreFailed e) {
            if (!e.duplicate()) throw e;
            throw new IllegalArgumentException("The key of " + system.name() + " is another system's already");
        }
    }

    /** By its name: a key of another's is a duplicate, and changes nothing of theirs. */
    private static boolean written(Session session, MunicipalityId municipality, InternalSystem system, byte[] tokenHash) throws SQLException {
        boolean isKnown = session.one("select name from internal_system where municipality_id = ? and name = ? for update",
            row -> row.text("name"), municipality, system.name()).isPresent();
        if (isKnown) {
            session.change("update internal_system set title = ?, token_hash = ?, units = ?, services = ? where municipality_id = ? and name = ?",
                system.title(), tokenHash, joined(system.units()), joined(system.services()), municipality, system.name());
        } else {
            session.change("insert into internal_system (municipality_id, name, title, token_hash, units, services) values (?, ?, ?, ?, ?, ?)",
                municipality, system.name(), system.title(), tokenHash, joined(system.units()), joined(system.services()));
        }
        return true;
    }

    private static byte[] hash(String key) {
        return Sha256.of(key.getBytes(StandardCharsets.UTF_8));
    }

    private static InternalSystem read(Row row) throws SQLException {
        return new InternalSystem(row.text("name"), row.text("title"), split(row.text("units")), split(row.text("services")));
    }

    private static String joined(Set<String> words) {
        return String.join(",", new TreeSet<>(words));
    }

    private static Set<String> split(String words) {
        return Arrays.stream(words.split(",")).map(String::strip).filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }
}

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

    /** Adds one, or changes what it is called and serves and by which key it is known. @throws IllegalArgumentException for a short key */
    public void admit(MunicipalityId municipality, InternalSystem system, String key) {
        if (key.length() < SHORTEST_KEY) throw new IllegalArgumentException("The key of " + system.name() + " has fewer than " + SHORTEST_KEY + " characters");
        database.transaction(session -> session.change(
            "insert into internal_system (municipality_id, name, title, token_hash, units, services) values (?, ?, ?, ?, ?, ?)"
                + " on duplicate key update title = values(title), token_hash = values(token_hash), units = values(units), services = values(services)",
            municipality, system.name(), system.title(), hash(key), joined(system.units()), joined(system.services())));
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

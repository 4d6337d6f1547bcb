package se.samform.portal.testing;

import java.io.IOException;
import java.nio.file.Files;
import org.flywaydb.core.Flyway;
import se.samform.core.store.ConnectionPool;
import se.samform.core.store.Database;
import se.samform.core.store.LocalTransactions;
import se.samform.examples.database.EmbeddedMariaDb;
import se.samform.examples.database.Settings;

/** One MariaDB for the tests of the module, with the schema of the house. */
public final class PortalDatabase {
    private static final int CONNECTIONS = 4;
    private static final Database DATABASE = started();

    private PortalDatabase() {}

    public static Database get() {
        return DATABASE;
    }

    public static int count(String table) {
        return DATABASE.read(session -> session.one("select count(*) n from " + table, row -> row.count("n"))).orElseThrow();
    }

    private static Database started() {
        try {
            var server = EmbeddedMariaDb.start(Settings.forTests(Files.createTempDirectory("samform-portal")));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            Flyway.configure().dataSource(server.jdbcUrl(), server.user(), server.password()).load().migrate();
            var pool = new ConnectionPool(server.jdbcUrl(), server.user(), server.password());
            return new Database(new LocalTransactions(pool.single(CONNECTIONS), pool.several(CONNECTIONS)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

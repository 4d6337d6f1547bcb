package se.samform.portal.login;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.mariadb.jdbc.MariaDbDataSource;
import se.samform.core.store.Database;
import se.samform.core.store.LocalTransactions;
import se.samform.examples.database.EmbeddedMariaDb;
import se.samform.examples.database.Settings;

/** One MariaDB for the tests of this package, with the schema of the house. */
final class LogInDatabase {
    private static final Database DATABASE = started();

    private LogInDatabase() {}

    static Database get() {
        return DATABASE;
    }

    static int count(String table) {
        return DATABASE.read(session -> session.one("select count(*) n from " + table, row -> row.count("n"))).orElseThrow();
    }

    private static Database started() {
        try {
            var server = EmbeddedMariaDb.start(Settings.forTests(Files.createTempDirectory("samform-portal-login")));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            var source = new MariaDbDataSource(server.jdbcUrl());
            source.setUser(server.user());
            source.setPassword(server.password());
            Flyway.configure().dataSource(source).load().migrate();
            return new Database(new LocalTransactions(source));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

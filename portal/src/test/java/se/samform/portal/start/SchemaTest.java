package se.samform.portal.start;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mariadb.jdbc.MariaDbDataSource;
import se.samform.examples.database.EmbeddedMariaDb;
import se.samform.examples.database.Settings;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SchemaTest {

    @TempDir Path folder;

    @Test
    void a_portal_does_not_start_on_tables_that_are_newer_than_itself() throws Exception {
        try (var server = EmbeddedMariaDb.start(Settings.forTests(folder.resolve("server")))) {
            var source = new MariaDbDataSource(server.jdbcUrl());
            source.setUser(server.user());
            source.setPassword(server.password());
            Schema.bringUpToDate(source);
            Schema.bringUpToDate(source);
            try (var connection = server.connect()) {
                migratedByANewerPortal(connection);
            }
            var refused = assertThrows(FlywayException.class, () -> Schema.bringUpToDate(source));
            assertTrue(refused.getMessage().contains("9999"), refused.getMessage());
        }
    }

    private static void migratedByANewerPortal(Connection connection) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute("insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)"
                + " select max(installed_rank) + 1, '9999', 'from the future', 'SQL', 'V9999__from_the_future.sql', 1, 'somebody', 1, 1 from flyway_schema_history");
        }
    }
}

package se.samform.portal.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import se.samform.core.store.Database;

/** Brings the database's schema up to date and refuses to run on a database that is set up otherwise than we rely on. */
@ApplicationScoped
public class Schema {
    @Inject DataSource source;
    @Inject Database database;

    void migrate() {
        refuseWhatLosesData();
        bringUpToDate(source);
    }

    /** @throws FlywayException also where the tables are newer than this portal, which would lose what it doesn't know of */
    static void bringUpToDate(DataSource source) {
        Flyway.configure(Schema.class.getClassLoader()).dataSource(source).locations("classpath:db/migration")
            .ignoreMigrationPatterns(new String[0]).load().migrate();
    }

    private void refuseWhatLosesData() {
        database.read(session -> session.one(
            "select @@transaction_isolation isolation, @@sql_mode mode, @@time_zone zone, @@character_set_database letters",
            row -> {
                require("+00:00", row.text("zone"), "time_zone");
                require("utf8mb4", row.text("letters"), "character_set_database");
                require("READ-COMMITTED", row.text("isolation"), "transaction_isolation");
                require("STRICT_TRANS_TABLES", row.text("mode"), "sql_mode");
                return row;
            }));
    }

    private static void require(String wanted, String found, String setting) {
        if (!found.contains(wanted)) {
            throw new IllegalStateException("The database's " + setting + " is " + found + "; set it to " + wanted);
        }
    }
}

package se.samform.examples.demo;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A database that somebody else runs; the environment names it: {@code DB_URL, DB_USER, DB_PASSWORD}. */
public record OwnDatabase(String url, String user, String password) {

    private static final int PATIENCE_SECONDS = 5;

    static Optional<OwnDatabase> from(Map<String, String> environment) throws StartRefused {
        if (!environment.containsKey("DB_URL")) {
            return Optional.empty();
        }
        var missing = Stream.of("DB_USER", "DB_PASSWORD").filter(name -> !environment.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            throw new StartRefused("DB_URL is set, but not %s. Set all three, or none to use the embedded database."
                    .formatted(String.join(" and ", missing)));
        }
        return Optional.of(new OwnDatabase(
                environment.get("DB_URL"), environment.get("DB_USER"), environment.get("DB_PASSWORD")));
    }

    void check() throws StartRefused {
        DriverManager.setLoginTimeout(PATIENCE_SECONDS);
        try (var connection = DriverManager.getConnection(url, user, password)) {
            connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            throw new StartRefused(("Cannot reach the database %s as %s (%s). Check DB_URL, DB_USER and DB_PASSWORD, "
                    + "or unset them to use the embedded database.").formatted(url, user, firstLine(e)));
        }
    }

    private static String firstLine(SQLException e) {
        return e.getMessage().lines().findFirst().orElse("no reason given");
    }

    /** Without the password. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}

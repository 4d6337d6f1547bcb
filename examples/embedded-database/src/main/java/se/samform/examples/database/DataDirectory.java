package se.samform.examples.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a fresh data directory in under a second: the system tables, our schema and our one account.
 *
 * <p>It appears under its final name only when it is whole, so a start that was killed leaves nothing half-made behind.
 */
final class DataDirectory {

    private static final String SETTINGS_OF_THE_SCRIPTS = """
            create database mysql;
            use mysql;
            set @auth_root_socket='%s';
            """;

    /** The account sees our schemas and nothing else; whoever runs the server may do all, through the socket only. */
    private static final String OURS = """
            flush privileges;
            delete from mysql.proxies_priv;
            create database samform;
            create user samform@'127.0.0.1' identified by '%1$s';
            grant all on `samform`.* to samform@'127.0.0.1';
            grant all on `samform\\_%%`.* to samform@'127.0.0.1';
            """;

    private DataDirectory() {
    }

    static void create(Programs programs, Path data, String password) throws IOException, InterruptedException {
        var unfinished = data.resolveSibling("data-unfinished");
        Folder.delete(unfinished);
        Files.createDirectories(unfinished);
        var log = data.resolveSibling("bootstrap.log");
        run(new ServerArguments(programs, unfinished), script(programs, password), log);
        Files.move(unfinished, data);
    }

    private static void run(ServerArguments arguments, String script, Path log)
            throws IOException, InterruptedException {
        Files.createDirectories(arguments.temporary());
        var process = new ProcessBuilder(arguments.bootstrap())
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try (var input = process.getOutputStream()) {
            input.write(script.getBytes(StandardCharsets.UTF_8));
        }
        if (process.waitFor() != 0) {
            throw new IOException("MariaDB could not make its system tables: " + ServerLog.tail(log));
        }
    }

    private static String script(Programs programs, String password) throws IOException {
        return Stream.of(SETTINGS_OF_THE_SCRIPTS.formatted(personWhoRuns()),
                        programs.script("mariadb_system_tables.sql"),
                        programs.script("mariadb_performance_tables.sql"),
                        programs.script("mariadb_system_tables_data.sql"),
                        OURS.formatted(password))
                .collect(Collectors.joining("\n"));
    }

    private static String personWhoRuns() {
        var name = System.getProperty("user.name");
        return name.matches("[A-Za-z0-9._-]+") ? name : "root";
    }
}

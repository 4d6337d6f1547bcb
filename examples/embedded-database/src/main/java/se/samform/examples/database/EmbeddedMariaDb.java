package se.samform.examples.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import se.samform.examples.process.ChildProcess;
import se.samform.examples.process.DirectoryInUse;
import se.samform.examples.process.DirectoryLock;

/**
 * A running MariaDB server with one account, {@code samform}, that may do everything in the schema {@code samform} and
 * in schemas made by {@link #createSchema}, and nothing elsewhere.
 *
 * <p>It ends when it is closed, and also when the program that started it ends in any other way.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    private static final String USER = "samform";
    private static final String MAIN_SCHEMA = "samform";

    private final Programs programs;
    private final DirectoryLock lock;
    private final ChildProcess server;
    private final int port;
    private final String password;

    EmbeddedMariaDb(Programs programs, DirectoryLock lock, ChildProcess server, int port, String password) {
        this.programs = programs;
        this.lock = lock;
        this.server = server;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts a server and returns when it answers: in about a second on a fresh directory, half of that on an old
     * one; four more when the programs must be unpacked first. A server left behind by a program that was killed is
     * stopped first.
     *
     * @throws DirectoryInUse                when a living program works in that directory
     * @throws IOException                   when the server cannot be started; the message ends with its last log lines
     * @throws UnsupportedOperationException when there is no MariaDB for this kind of machine
     */
    public static EmbeddedMariaDb start(Settings settings) throws IOException {
        return ServerStart.in(settings).run();
    }

    /** Of the main schema. */
    public String jdbcUrl() {
        return jdbcUrl(MAIN_SCHEMA);
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    public int port() {
        return port;
    }

    public long pid() {
        return server.pid();
    }

    public boolean isAlive() {
        return server.isAlive();
    }

    /** Completes with the exit code when the server ends, for whatever reason. */
    public CompletableFuture<Integer> onExit() {
        return server.onExit();
    }

    /**
     * Makes an empty schema {@code samform_<name>}, dropping what has that name, in a few milliseconds.
     *
     * @param name lower-case letters, digits and underscores
     * @return its JDBC URL
     */
    public String createSchema(String name) throws SQLException {
        if (!name.matches("[a-z0-9_]{1,50}")) {
            throw new IllegalArgumentException("not a name for a schema: " + name);
        }
        var schema = MAIN_SCHEMA + "_" + name;
        try (var connection = connect(); var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + schema);
            statement.execute("create database " + schema);
        }
        return jdbcUrl(schema);
    }

    /** A new connection to the main schema. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), USER, password);
    }

    /** The command-line client. Give it {@code --skip-ssl}: the server speaks on the loopback, without TLS. */
    public Path mariadb() {
        return programs.program("mariadb");
    }

    /** The backup program. Give it {@code --skip-ssl --no-tablespaces --single-transaction}. */
    public Path mariadbDump() {
        return programs.program("mariadb-dump");
    }

    /** SIGKILL, as when the power fails; the directory can be started again at once. */
    public void kill() {
        server.kill();
        letGo();
    }

    /** SIGTERM, then waits: everything is written to disk. Does nothing on a server that has already ended. */
    @Override
    public void close() {
        server.close();
        letGo();
    }

    private void letGo() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String jdbcUrl(String schema) {
        return "jdbc:mariadb://127.0.0.1:%d/%s".formatted(port, schema);
    }
}

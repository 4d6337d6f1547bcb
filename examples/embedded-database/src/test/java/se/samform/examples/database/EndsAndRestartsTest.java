package se.samform.examples.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samform.examples.process.DirectoryInUse;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EndsAndRestartsTest {

    @TempDir
    Path directory;

    @Test
    void keeps_what_was_committed_over_an_orderly_stop_and_a_kill() throws Exception {
        try (var first = start()) {
            execute(first, "create table kept (text varchar(40))");
            execute(first, "insert into kept values ('before the stop')");
        }
        var second = start();
        execute(second, "insert into kept values ('before the kill')");
        second.kill();
        try (var third = start()) {
            assertEquals("before the stop, before the kill",
                    query(third, "select group_concat(text order by text desc separator ', ') from kept"));
            second.close();
            assertTrue(third.isAlive(), "closing the dead server must not touch the living one");
            assertThrows(DirectoryInUse.class, this::start);
        }
    }

    @Test
    void refuses_a_port_that_somebody_else_has() throws Exception {
        try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var failure = assertThrows(IOException.class, () -> EmbeddedMariaDb.start(
                    Settings.forTests(directory).withPort(busy.getLocalPort())));
            assertTrue(failure.getMessage().contains("port %d is in use".formatted(busy.getLocalPort())), failure.getMessage());
        }
        start().close();
    }

    @Test
    void ends_when_the_program_that_started_it_is_killed() throws Exception {
        var parent = parent(System.getenv("PATH"));
        var server = serverOf(parent);
        var refusal = assertThrows(DirectoryInUse.class, this::start);
        assertEquals(parent.pid(), refusal.pid());

        parent.destroyForcibly();
        server.onExit().get(20, TimeUnit.SECONDS);
        start().close();
    }

    @Test
    void stops_a_server_left_behind_where_the_system_cannot_end_it() throws Exception {
        var parent = parent("/nowhere");
        var server = serverOf(parent);
        parent.destroyForcibly().waitFor();
        assertTrue(server.isAlive(), "without setpriv the server outlives its parent");

        start().close();
        assertFalse(server.isAlive());
    }

    private EmbeddedMariaDb start() throws IOException {
        return EmbeddedMariaDb.start(Settings.forTests(directory));
    }

    private Process parent(String path) throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var builder = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                StartsAServer.class.getName(), directory.toString()).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("PATH", path);
        return builder.start();
    }

    private static ProcessHandle serverOf(Process parent) throws IOException {
        try (BufferedReader said = parent.inputReader()) {
            return ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
        }
    }

    private static void execute(EmbeddedMariaDb database, String sql) throws SQLException {
        try (var connection = database.connect(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedMariaDb database, String sql) throws SQLException {
        try (var connection = database.connect(); var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}

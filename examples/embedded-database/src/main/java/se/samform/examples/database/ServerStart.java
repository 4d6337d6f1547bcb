package se.samform.examples.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import se.samform.examples.process.ChildProcess;
import se.samform.examples.process.DirectoryLock;
import se.samform.examples.process.PidFile;

/** One start of a server: take the directory, clear what an earlier life left, start, wait until it answers. */
final class ServerStart {

    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(30);
    /** A crash recovery reads the redo log, which is small; a machine under load may be slow. */
    private static final Duration PATIENCE_AT_START = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 25;

    private final Settings settings;
    private final Path data;
    private final Path log;

    ServerStart(Settings settings) {
        this.settings = settings;
        this.data = settings.directory().resolve("data");
        this.log = settings.directory().resolve("server.log");
    }

    EmbeddedMariaDb run() throws IOException {
        makePrivate(settings.directory());
        var lock = DirectoryLock.take(settings.directory());
        try {
            return run(lock);
        } catch (InterruptedException e) {
            lock.close();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while MariaDB started", e);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private EmbeddedMariaDb run(DirectoryLock lock) throws IOException, InterruptedException {
        var programs = Programs.under(settings.programs());
        var arguments = new ServerArguments(programs, data);
        new PidFile(data.resolve("mariadb.pid")).stop(arguments.mark(), PATIENCE_AT_STOP);
        var password = Password.keptIn(settings.directory().resolve("password"));
        if (!Files.exists(data)) {
            DataDirectory.create(programs, data, password);
        }
        var port = settings.port() == 0 ? freePort() : settings.port();
        var server = new EmbeddedMariaDb(programs, lock, launch(arguments, port), port, password);
        waitUntilItAnswers(server);
        return server;
    }

    private ChildProcess launch(ServerArguments arguments, int port) throws IOException {
        var builder = new ProcessBuilder(arguments.serve(port, settings.bufferPoolMegabytes()))
                .directory(settings.directory().toFile())
                .redirectErrorStream(true).redirectOutput(log.toFile());
        return ChildProcess.start("mariadb-" + port, builder, PATIENCE_AT_STOP);
    }

    private void waitUntilItAnswers(EmbeddedMariaDb server) throws IOException, InterruptedException {
        var deadline = Instant.now().plus(PATIENCE_AT_START);
        while (!answers(server)) {
            if (!server.isAlive() || Instant.now().isAfter(deadline)) {
                server.close();
                throw new IOException("MariaDB did not start: " + ServerLog.tail(log));
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private static boolean answers(EmbeddedMariaDb server) {
        try (var connection = server.connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static void makePrivate(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

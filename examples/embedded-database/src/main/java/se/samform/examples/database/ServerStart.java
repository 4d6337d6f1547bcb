package se.samform.examples.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import se.samform.examples.process.ChildProcess;
import se.samform.examples.process.DirectoryLock;
import se.samform.examples.process.LoopbackPort;
import se.samform.examples.process.PidFile;
import se.samform.examples.process.SecretFile;

/** One start of a server: take the directory, clear what an earlier life left, start, wait until it answers. */
final class ServerStart {

    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(30);
    /** A crash recovery reads the redo log, which is small; a machine under load may be slow. */
    private static final Duration PATIENCE_AT_START = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 25;

    private final Settings settings;
    private final Path data;
    private final Path log;
    private final Path password;
    private final PidFile pidFile;

    private ServerStart(Settings settings, Path directory) {
        this.settings = settings;
        this.data = directory.resolve("data");
        this.log = directory.resolve("server.log");
        this.password = directory.resolve("password");
        this.pidFile = new PidFile(directory.resolve("server.pid"));
    }

    /** The directory is made, and its links are followed: a server is recognised by the name of its directory. */
    static ServerStart in(Settings settings) throws IOException {
        makePrivate(settings.directory());
        return new ServerStart(settings, settings.directory().toRealPath());
    }

    EmbeddedMariaDb run() throws IOException {
        var lock = DirectoryLock.take(data.getParent());
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
        Files.createDirectories(arguments.temporary());
        pidFile.stop(arguments.mark(), PATIENCE_AT_STOP);
        var secret = SecretFile.keptIn(password);
        if (!Files.exists(data)) {
            DataDirectory.create(programs, data, secret);
        }
        var port = port();
        var server = new EmbeddedMariaDb(programs, lock, launch(arguments, port), port, secret);
        waitUntilItAnswers(server);
        return server;
    }

    private ChildProcess launch(ServerArguments arguments, int port) throws IOException {
        var builder = new ProcessBuilder(arguments.serve(port, settings.bufferPoolMegabytes()))
                .directory(data.toFile())
                .redirectErrorStream(true).redirectOutput(log.toFile());
        var server = ChildProcess.start("mariadb-" + port, builder, PATIENCE_AT_STOP);
        pidFile.write(server.pid());
        return server;
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

    private int port() throws IOException {
        if (settings.port() == 0) {
            return LoopbackPort.free().number();
        }
        if (new LoopbackPort(settings.port()).isTaken()) {
            throw new IOException("port %d is in use".formatted(settings.port()));
        }
        return settings.port();
    }
}

package se.samform.examples.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import se.samform.examples.database.EmbeddedMariaDb;
import se.samform.examples.database.Settings;
import se.samform.examples.process.ChildProcess;
import se.samform.examples.process.DirectoryInUse;
import se.samform.examples.process.DirectoryLock;
import se.samform.examples.process.LoopbackPort;
import se.samform.examples.process.SecretFile;

/**
 * A whole Samform, running: database, example systems, mail server and portal.
 *
 * <p>Parts can be killed and started again one by one, as power cuts and crashes would; closing it leaves no process.
 */
public final class DemoInstallation implements AutoCloseable {

    /** Of a folder that is made here: what citizens write is in it. */
    private static final FileAttribute<Set<PosixFilePermission>> OWNERS_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Options options;
    private final Path directory;
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final Map<String, String> configuration = new LinkedHashMap<>();
    private final Map<String, String> systems = new LinkedHashMap<>();
    private volatile boolean closed;
    private EmbeddedMariaDb database;
    private Mail mail;
    private ChildProcess portal;

    DemoInstallation(Options options) {
        this.options = options;
        this.directory = options.directory();
    }

    /**
     * Starts everything and returns when the portal says that it is ready: after 15 to 40 seconds.
     *
     * @throws StartRefused when a person can do something about it: a taken port, a directory in use, no database
     * @throws IOException  when something else fails; the message ends with what the program in question wrote last
     */
    public static DemoInstallation start(Options options) throws IOException, InterruptedException, StartRefused {
        var installation = new DemoInstallation(options);
        try {
            installation.start();
            return installation;
        } catch (IOException | InterruptedException | StartRefused | RuntimeException e) {
            installation.close();
            throw e;
        }
    }

    void start() throws IOException, InterruptedException, StartRefused {
        refuseWhatCannotWork();
        takeDirectory();
        configure("samform.demo", "true");
        configure("samform.gallery", "true");
        options.configuration().forEach(this::configure);
        configure("samform.base-url", baseUrl());
        configure("samform.master-key", SecretFile.keptIn(directory.resolve("master-key")));
        startDatabase();
        startSystems();
        startMail();
        options.progress().accept("Starting Samform (this takes about 30 s) …");
        restartPortal();
    }

    /** Without a slash at the end. */
    public String baseUrl() {
        return "http://localhost:" + options.port();
    }

    /** Where the example systems are, by their titles. */
    Map<String, String> systems() {
        return Collections.unmodifiableMap(systems);
    }

    public Mail mail() {
        return mail;
    }

    /** The embedded database; null when a database of one's own is used. */
    public EmbeddedMariaDb database() {
        return database;
    }

    /** What the portal was told, by the names that it reads. */
    public Map<String, String> configuration() {
        return Map.copyOf(configuration);
    }

    public long portalPid() {
        return portal.pid();
    }

    /** SIGKILL. */
    public void killPortal() {
        portal.kill();
    }

    /** SIGKILL. */
    public void killDatabase() {
        database.kill();
    }

    /** Starts the portal, stopping it first if it runs, and returns when it is ready. */
    public void restartPortal() throws IOException, InterruptedException {
        if (portal != null) {
            portal.close();
        }
        var program = new Portal(directory.resolve("portal"), options, configuration);
        portal = own(program.start());
        var health = URI.create("http://127.0.0.1:%d/health/ready".formatted(options.port()));
        new ReadyCheck("Samform", portal, health, program.log()).await();
    }

    /** Starts the embedded database again, on its data and its port. */
    public void restartDatabase() throws IOException {
        var port = database.port();
        database.close();
        database = own(EmbeddedMariaDb.start(settings().withPort(port)));
    }

    /** Completes when the portal or the database has ended without being asked to; says which. */
    CompletableFuture<Object> somethingEnded() {
        var portalEnded = portal.onExit().<Object>thenApply(code -> "The portal ended by itself (exit code %d); see %s."
                .formatted(code, directory.resolve("portal/portal.log")));
        if (database == null) {
            return portalEnded;
        }
        return CompletableFuture.anyOf(portalEnded, database.onExit()
                .thenApply(code -> "The database ended by itself (exit code %d); see %s."
                        .formatted(code, directory.resolve("database/server.log"))));
    }

    boolean isClosed() {
        return closed;
    }

    /** Stops everything in order, the portal first. A second call does nothing. */
    @Override
    public void close() {
        closed = true;
        synchronized (parts) {
            if (portal != null) {
                portal.close();
            }
            while (!parts.isEmpty()) {
                close(parts.pop());
            }
        }
    }

    private void refuseWhatCannotWork() throws IOException, StartRefused {
        if (new LoopbackPort(options.port()).isTaken()) {
            throw new StartRefused("Port %d is in use. Choose another: mvn -Prun -Dport=%d"
                    .formatted(options.port(), options.port() + 1));
        }
        if (options.ownDatabase().isPresent()) {
            options.ownDatabase().get().check();
        }
    }

    private void takeDirectory() throws IOException, StartRefused {
        try {
            Files.createDirectories(directory, OWNERS_ALONE);
            own(DirectoryLock.take(directory));
        } catch (DirectoryInUse e) {
            throw new StartRefused(("Another Samform (process %d) works in %s. Stop it, or choose another directory: "
                    + "mvn -Prun -Ddata.dir=/somewhere/else").formatted(e.pid(), directory));
        } catch (AccessDeniedException e) {
            throw new StartRefused("Cannot write in %s. Choose another directory: mvn -Prun -Ddata.dir=/somewhere/else"
                    .formatted(directory));
        }
    }

    private void startDatabase() throws IOException, StartRefused {
        if (options.ownDatabase().isPresent()) {
            var own = options.ownDatabase().get();
            configureDatabase(own.url(), own.user(), own.password());
            return;
        }
        options.progress().accept("Starting the database …");
        try {
            database = own(EmbeddedMariaDb.start(settings()));
        } catch (UnsupportedOperationException e) {
            throw new StartRefused("Here %s. Run a MariaDB 11.4 of your own and set DB_URL, DB_USER and DB_PASSWORD."
                    .formatted(e.getMessage()));
        }
        configureDatabase(database.jdbcUrl(), database.user(), database.password());
    }

    private Settings settings() {
        return Settings.in(directory.resolve("database")).withBufferPoolMegabytes(options.bufferPoolMegabytes());
    }

    private void configureDatabase(String url, String user, String password) {
        configure("db.url", url);
        configure("db.user", user);
        configure("db.password", password);
    }

    /** On the ports beside the portal's, so that they have the same address at each start. They start beside each other. */
    private void startSystems() throws IOException, InterruptedException {
        var started = new ArrayList<ReadyCheck>();
        for (var system : ExampleSystem.values()) {
            started.add(start(system, LoopbackPort.preferred(options.port() + 1 + system.ordinal()).number()));
        }
        for (var check : started) {
            check.await();
        }
    }

    private ReadyCheck start(ExampleSystem system, int port) throws IOException {
        var address = "http://127.0.0.1:" + port;
        options.progress().accept("Starting the %s system at %s …".formatted(system.title(), address));
        system.configuration(address, SecretFile.keptIn(system.tokenFile(directory)), SecretFile.keptIn(system.secretFile(directory))).forEach(this::configure);
        var program = system.program(directory, port, baseUrl());
        var child = own(program.start());
        if (system.hasPages()) {
            systems.put(system.title(), address);
        }
        var name = "The %s system".formatted(system.title());
        return new ReadyCheck(name, child, URI.create(address + "/health"), program.log());
    }

    private void startMail() throws IOException {
        mail = own(Mail.start(directory.resolve("mail")));
        configure("samform.smtp.host", "127.0.0.1");
        configure("samform.smtp.port", Integer.toString(mail.port()));
    }

    private void configure(String name, String value) {
        configuration.put(name, value);
    }

    private <T extends AutoCloseable> T own(T part) {
        synchronized (parts) {
            if (closed) {
                close(part);
                throw new IllegalStateException("closed while it started");
            }
            parts.push(part);
            return part;
        }
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            throw new IllegalStateException("cannot stop " + part, e);
        }
    }
}

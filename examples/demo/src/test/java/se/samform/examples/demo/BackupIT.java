package se.samform.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A backup as docs/operators.md tells to take it, while citizens hand in; and a new house from it and the master key. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BackupIT {

    private static final int BEFORE_THE_BACKUP = 4;

    static Path folder;
    static DemoInstallation first;
    static Path options;

    @BeforeAll
    static void start() throws Exception {
        folder = FreshFolder.of("backup");
        first = DemoInstallation.start(inside("first"));
        options = optionFile();
    }

    @AfterAll
    static void stop() {
        if (first != null) {
            first.close();
        }
    }

    @Test
    void every_reference_that_was_given_before_the_backup_is_true_in_the_house_restored_from_it() throws Exception {
        var given = new ConcurrentHashMap<String, String>();
        Map<String, String> before;
        try (var citizens = Executors.newFixedThreadPool(2)) {
            var enough = new AtomicBoolean();
            var running = List.of(citizens.submit(() -> handInUntil(enough, given)), citizens.submit(() -> handInUntil(enough, given)));
            before = Eventually.get("cases before the backup", () -> Map.copyOf(given), cases -> cases.size() >= BEFORE_THE_BACKUP);
            dump();
            enough.set(true);
            for (Future<?> citizen : running) {
                citizen.get();
            }
        }
        first.killPortal();
        restore();
        try (var second = startFromTheBackup()) {
            var vera = RestCaller.loggedIn(second.baseUrl(), "granvik", "vera");
            for (var entry : before.entrySet()) {
                assertIsTrue(vera, entry.getKey(), entry.getValue());
            }
        }
    }

    private static void assertIsTrue(RestCaller vera, String id, String reference) {
        assertEquals(reference, RestCaller.json(vera.get("cases/" + id)).getString("reference"));
        var receipt = vera.get("cases/" + id + "/receipt.pdf");
        assertEquals(200, receipt.status(), reference);
        var text = PdfText.of(receipt.bytes());
        assertTrue(text.contains(reference) && text.contains("hundra meter") && text.contains("intyg.pdf"), text);
    }

    private static Void handInUntil(AtomicBoolean enough, Map<String, String> given) {
        var vera = RestCaller.loggedIn(first, "granvik", "vera");
        while (!enough.get()) {
            var draft = vera.start("skolskjuts").getString("id");
            vera.answer(draft, RestCaller.answers(Skolskjuts.CHILD, Skolskjuts.SCHOOL, Skolskjuts.DAYS, Skolskjuts.CONTACT));
            vera.attach(draft, "certificate", "intyg.pdf", Skolskjuts.certificate());
            var handedIn = RestCaller.created(vera.submit(draft));
            given.put(handedIn.getString("id"), handedIn.getString("reference"));
        }
        return null;
    }

    private static void dump() throws Exception {
        run(folder.resolve("dump.sql"), null, first.database().mariadbDump().toString(), "--defaults-extra-file=" + options.toAbsolutePath(),
                "--skip-ssl", "--no-tablespaces", "--single-transaction", "--hex-blob", "samform");
    }

    private static void restore() throws Exception {
        first.database().createSchema("restored");
        run(folder.resolve("restore.log"), folder.resolve("dump.sql"), first.database().mariadb().toString(),
                "--defaults-extra-file=" + options.toAbsolutePath(), "--skip-ssl", "samform_restored");
    }

    /** On the restored schema, with nothing of the first but its master key. */
    private static DemoInstallation startFromTheBackup() throws Exception {
        var directory = Files.createDirectories(folder.resolve("second"));
        Files.copy(folder.resolve("first/master-key"), directory.resolve("master-key"));
        var database = first.database();
        return DemoInstallation.start(inside("second").withOwnDatabase(Optional.of(
                new OwnDatabase(database.jdbcUrl() + "_restored", database.user(), database.password()))));
    }

    private static Options inside(String name) throws Exception {
        return Options.forTests(folder.resolve(name), PortalWar.at(Path.of("../../portal/target"))).withExamples(Path.of(".."));
    }

    /** Else the password would stand in the list of processes. */
    private static Path optionFile() throws IOException {
        var file = Files.createFile(folder.resolve("backup.cnf"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        var database = first.database();
        return Files.writeString(file, "[client]%nhost=127.0.0.1%nport=%d%nuser=%s%npassword=\"%s\"%n"
                .formatted(database.port(), database.user(), database.password()));
    }

    private static void run(Path output, Path input, String... command) throws Exception {
        var errors = folder.resolve("errors.txt");
        var builder = new ProcessBuilder(new ArrayList<>(Arrays.asList(command))).redirectOutput(output.toFile()).redirectError(errors.toFile());
        if (input != null) {
            builder.redirectInput(input.toFile());
        }
        assertEquals(0, builder.start().waitFor(), () -> readable(errors));
    }

    private static String readable(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.getMessage();
        }
    }
}

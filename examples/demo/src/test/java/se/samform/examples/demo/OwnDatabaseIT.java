package se.samform.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samform.examples.database.EmbeddedMariaDb;
import se.samform.examples.database.Settings;
import se.samform.examples.process.LoopbackPort;

/** A MariaDB that is somebody's own: first named to the launcher by the environment, then to an installation by its options. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OwnDatabaseIT {

    static final Path EXAMPLES = Path.of("..");
    /** The launcher's portal is started to be used; here it is started to be asked four things. */
    private static final String QUICKLY_STARTED = "-XX:TieredStopAtLevel=1";

    @Test
    void what_is_handed_in_lies_in_ones_own_database_and_is_there_after_a_restart() throws Exception {
        var folder = FreshFolder.of("own-database");
        try (var database = EmbeddedMariaDb.start(Settings.forTests(folder.resolve("server")))) {
            var handedIn = handInAtTheLauncher(folder.resolve("installation"), database);
            assertEquals(1, cases(database));
            assertFalse(Files.exists(folder.resolve("installation/database")), "no database beside it");
            assertThereAfterRestart(folder.resolve("installation"), database, handedIn);
            assertTrue(database.isAlive(), "one's own database is left running");
        }
    }

    private static JsonObject handInAtTheLauncher(Path folder, EmbeddedMariaDb database) throws Exception {
        var port = LoopbackPort.free().number();
        var launcher = LauncherProcess.start(
                Map.of("DB_URL", database.jdbcUrl(), "DB_USER", database.user(), "DB_PASSWORD", database.password(), "JDK_JAVA_OPTIONS", QUICKLY_STARTED),
                "--data=" + folder, "--war=" + war(), "--examples=" + EXAMPLES, "--port=" + port);
        try {
            var url = "http://localhost:" + port;
            Eventually.get("the launcher says where to go", () -> output(launcher), said -> said.contains(url + "/"));
            var vera = RestCaller.loggedIn(url, "granvik", "vera");
            var draft = vera.start("skolskjuts").getString("id");
            vera.answer(draft, RestCaller.answers(Skolskjuts.CHILD, Skolskjuts.SCHOOL, Skolskjuts.DAYS, Skolskjuts.CONTACT));
            vera.attach(draft, "certificate", "intyg.pdf", Skolskjuts.certificate());
            return RestCaller.created(vera.submit(draft));
        } finally {
            launcher.signal("INT", -launcher.parent().pid());
            launcher.exitCode();
        }
    }

    private static void assertThereAfterRestart(Path folder, EmbeddedMariaDb database, JsonObject handedIn) throws Exception {
        var own = new OwnDatabase(database.jdbcUrl(), database.user(), database.password());
        var options = Options.forTests(folder, war()).withExamples(EXAMPLES).withOwnDatabase(Optional.of(own));
        try (var installation = DemoInstallation.start(options)) {
            var vera = RestCaller.loggedIn(installation, "granvik", "vera");
            var found = RestCaller.json(vera.get("cases/" + handedIn.getString("id")));
            assertEquals(handedIn.getString("reference"), found.getString("reference"));
            var file = found.getJsonArray("files").getJsonObject(0).getString("id");
            assertEquals(Skolskjuts.certificate().length, vera.get("cases/" + handedIn.getString("id") + "/files/" + file).bytes().length);
        }
    }

    private static Path war() throws Exception {
        return PortalWar.at(EXAMPLES.resolve("../portal/target"));
    }

    private static String output(LauncherProcess launcher) {
        try {
            return launcher.output();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int cases(EmbeddedMariaDb database) throws Exception {
        try (var connection = database.connect(); var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from case_file")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}

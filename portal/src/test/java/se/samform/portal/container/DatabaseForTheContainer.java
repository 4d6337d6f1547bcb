package se.samform.portal.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import se.samform.examples.database.EmbeddedMariaDb;
import se.samform.examples.database.Settings;

/** Starts a database before the container and ends it after; writes the configuration that the container is given. */
public class DatabaseForTheContainer implements LauncherSessionListener {
    private EmbeddedMariaDb database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String work = System.getProperty("samform.test.work");
        if (work == null) return; // unit tests need none
        try {
            database = EmbeddedMariaDb.start(Settings.forTests(Path.of(work, "database")));
            Path properties = Path.of(work, "samform.properties");
            Files.writeString(properties, configuration());
            System.setProperty("samform.test.properties", properties.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) database.close();
    }

    private String configuration() {
        Path examples = Path.of("..", "examples", "municipalities").toAbsolutePath().normalize();
        return """
            db.url=%s
            db.user=%s
            db.password=%s
            samform.demo=true
            samform.demo.data=%s
            samform.master-key=%s
            samform.smtp.host=127.0.0.1
            samform.smtp.port=9
            samform.edge.shared=ArquillianServletRunnerEE9
            """.formatted(database.jdbcUrl(), database.user(), database.password(), examples, Base64.getEncoder().encodeToString(new byte[32]));
    }
}

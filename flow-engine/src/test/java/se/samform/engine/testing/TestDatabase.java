package se.samform.engine.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.mariadb.jdbc.MariaDbPoolDataSource;
import se.samform.examples.database.EmbeddedMariaDb;
import se.samform.examples.database.Settings;

/** One MariaDB for all tests of the module; a migrated schema of its own for each test class that asks. */
public final class TestDatabase {

  private static final Logger FLYWAY = quiet("org.flywaydb");
  private static final EmbeddedMariaDb SERVER = started();
  private static final AtomicInteger COUNT = new AtomicInteger();

  private TestDatabase() {}

  public static DataSource migrated() {
    try {
      var url = SERVER.createSchema("test" + COUNT.incrementAndGet());
      var source = new MariaDbPoolDataSource(
          url + "?user=" + SERVER.user() + "&password=" + SERVER.password() + "&maxPoolSize=12&minPoolSize=1");
      Flyway.configure().dataSource(source).load().migrate();
      return source;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Logger quiet(String name) {
    var logger = Logger.getLogger(name);
    logger.setLevel(Level.WARNING);
    return logger;
  }

  private static EmbeddedMariaDb started() {
    try {
      return EmbeddedMariaDb.start(Settings.forTests(Files.createTempDirectory("samform-flow-engine")));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

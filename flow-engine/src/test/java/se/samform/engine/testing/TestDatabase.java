package se.samform.engine.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import se.samform.core.store.ConnectionPool;
import se.samform.core.store.Database;
import se.samform.core.store.LocalTransactions;
import se.samform.examples.database.EmbeddedMariaDb;
import se.samform.examples.database.Settings;

/** One MariaDB for all tests of the module; a schema of its own, up to date, for each test class that asks. */
public final class TestDatabase {

  private static final Logger FLYWAY = quiet("org.flywaydb");
  private static final EmbeddedMariaDb SERVER = started();
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final int CONNECTIONS = 12;
  /** That a pool takes. */
  private static final Duration SHORTEST = Duration.ofSeconds(10);
  private static final Template UP_TO_DATE = template();

  private TestDatabase() {}

  /** A schema of its own, up to date: a copy of one that was migrated once, since migrating each takes seconds. */
  public static ConnectionPool migrated() {
    var url = schema();
    UP_TO_DATE.into(url);
    return pool(url);
  }

  /** The address of an empty schema. */
  public static String schema() {
    try {
      return SERVER.createSchema("test" + COUNT.incrementAndGet());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** @param version that the schema is brought up to */
  public static void migrate(String url, String version) {
    Flyway.configure().dataSource(url, SERVER.user(), SERVER.password()).target(version).load().migrate();
  }

  public static ConnectionPool pool(String url) {
    return new ConnectionPool(url, SERVER.user(), SERVER.password());
  }

  /** As an installation works with it. */
  public static Database database(ConnectionPool pool) {
    return new Database(new LocalTransactions(letGo(pool.single(CONNECTIONS)), letGo(pool.several(CONNECTIONS))));
  }

  /** A test that is over needs none, and there are more tests than the server has connections. */
  static HikariDataSource letGo(HikariDataSource connections) {
    connections.setMinimumIdle(0);
    connections.setIdleTimeout(SHORTEST.toMillis());
    return connections;
  }

  private static Template template() {
    var url = schema();
    migrate(url, "latest");
    return Template.of(url, SERVER.user(), SERVER.password());
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

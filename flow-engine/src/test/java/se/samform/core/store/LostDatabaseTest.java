package se.samform.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import se.samform.examples.database.EmbeddedMariaDb;
import se.samform.examples.database.Settings;

/** With a database of its own, which is killed. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
@Isolated
class LostDatabaseTest {

  private static final String TRUSTED_MILLIS = "com.zaxxer.hikari.aliveBypassWindowMs";

  @TempDir
  private Path directory;

  /** The pool is told to trust every connection that was used in the last hour, as it trusts the last half second. */
  @Test
  void whoever_asks_first_after_a_database_came_back_is_answered_also_where_several_connections_died() throws Exception {
    System.setProperty(TRUSTED_MILLIS, "3600000");
    var server = EmbeddedMariaDb.start(Settings.forTests(directory));
    try {
      var pool = new ConnectionPool(server.createSchema("lost"), server.user(), server.password());
      try (var single = pool.single(2); var several = pool.several(2)) {
        var database = new Database(new LocalTransactions(single, several));
        openTwo(single);
        database.transaction(LostDatabaseTest::answer);
        server.kill();
        assertTrue(assertThrows(StoreFailed.class, () -> database.read(LostDatabaseTest::answer)).outOfReach());
        var port = server.port();
        server.close();
        server = EmbeddedMariaDb.start(Settings.forTests(directory).withPort(port));
        assertEquals(42, database.read(LostDatabaseTest::answer));
        assertEquals(42, database.transaction(LostDatabaseTest::answer));
      }
    } finally {
      System.clearProperty(TRUSTED_MILLIS);
      server.close();
    }
  }

  private static void openTwo(HikariDataSource pool) throws SQLException {
    try (var one = pool.getConnection(); var other = pool.getConnection()) {
      assertTrue(one.isValid(1) && other.isValid(1));
    }
  }

  private static long answer(Session session) throws SQLException {
    return session.one("select 42 as answer", row -> row.number("answer")).orElseThrow();
  }
}

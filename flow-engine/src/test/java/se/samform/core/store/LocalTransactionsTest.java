package se.samform.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samform.engine.testing.TestDatabase;

/** With pools of two connections. */
class LocalTransactionsTest {

  private static final int CONNECTIONS = 2;

  private final ConnectionPool pool = TestDatabase.pool(TestDatabase.schema());
  private final Database database = new Database(new LocalTransactions(pool.single(CONNECTIONS), pool.several(CONNECTIONS)));
  private final ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void threads_that_read_within_a_reading_do_not_wait_for_each_others_connections() throws Exception {
    var both = new CountDownLatch(CONNECTIONS);
    var one = threads.submit(() -> database.read(session -> readInside(both)));
    var other = threads.submit(() -> database.read(session -> readInside(both)));
    assertNotEquals(one.get(20, TimeUnit.SECONDS), other.get(20, TimeUnit.SECONDS));
  }

  @Test
  void a_reading_within_another_gives_the_connection_back_at_the_end_of_the_outer() {
    var first = database.read(session -> {
      connection();
      return id(session);
    });
    var again = database.read(session -> id(session) == database.read(LocalTransactionsTest::id));
    assertEquals(true, again);
    for (int i = 0; i < 2 * CONNECTIONS; i++) {
      connection();
    }
    assertNotEquals(0, first);
  }

  @Test
  void a_transaction_within_a_reading_has_a_connection_of_its_own() {
    var outer = database.read(session -> new long[] {id(session), database.ownTransaction(LocalTransactionsTest::id), id(session)});
    assertNotEquals(outer[0], outer[1]);
    assertEquals(outer[0], outer[2]);
  }

  private long readInside(CountDownLatch both) {
    both.countDown();
    try {
      if (!both.await(Duration.ofSeconds(20).toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("the other never read");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return connection();
  }

  private long connection() {
    return database.read(LocalTransactionsTest::id);
  }

  private static long id(Session session) throws SQLException {
    return session.one("select connection_id() as id", row -> row.number("id")).orElseThrow();
  }
}

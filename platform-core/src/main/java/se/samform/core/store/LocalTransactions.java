package se.samform.core.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * One connection per thread while a transaction runs. There are two sources, so that nothing is sent to the database to
 * change a connection from one use to the other: see {@link ConnectionPool}.
 */
public final class LocalTransactions implements Transactions {

  private static final Logger LOG = Logger.getLogger(LocalTransactions.class.getName());

  private final DataSource single;
  private final DataSource several;
  private final ThreadLocal<Running> running = new ThreadLocal<>();
  private final ThreadLocal<Reading> reading = new ThreadLocal<>();

  /**
   * @param single a pool's connections that commit each statement by itself
   * @param several a pool's connections that commit when told to
   */
  public LocalTransactions(DataSource single, DataSource several) {
    this.single = single;
    this.several = several;
  }

  @Override
  public boolean active() {
    return running.get() != null;
  }

  @Override
  public void begin() throws SQLException {
    var connection = several.getConnection();
    running.set(new Running(connection, new ArrayList<>(), new Unsent(connection)));
  }

  @Override
  public void commit() throws SQLException {
    running.get().unsent().sendAndCommit();
    running.get().connection().commit();
    var afterwards = List.copyOf(running.get().afterwards());
    end();
    afterwards.forEach(LocalTransactions::run);
  }

  /** What is committed is committed: nobody is told otherwise because of what was left for afterwards. */
  private static void run(Runnable afterwards) {
    try {
      afterwards.run();
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "What was left for after a commit failed", e);
    }
  }

  @Override
  public void rollBack() throws SQLException {
    if (!active()) {
      return;
    }
    try {
      running.get().connection().rollback();
    } finally {
      end();
    }
  }

  @Override
  public void afterCommit(Runnable work) {
    required().afterwards().add(work);
  }

  @Override
  public Unsent unsent() {
    return required().unsent();
  }

  private Running required() {
    if (!active()) {
      throw new IllegalStateException("No transaction runs");
    }
    return running.get();
  }

  /** A reading inside another has the same connection: threads that each wait for a second one would wait for ever. */
  @Override
  public Connection connection() throws SQLException {
    if (active()) {
      return running.get().connection();
    }
    if (reading.get() == null) {
      reading.set(new Reading(single.getConnection()));
    }
    reading.get().depth++;
    return reading.get().connection;
  }

  @Override
  public void release(Connection connection) throws SQLException {
    var own = reading.get();
    if (own != null && connection == own.connection && --own.depth == 0) {
      reading.remove();
      connection.close();
    }
  }

  @Override
  public void renew() throws SQLException {
    single.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
    several.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
  }

  private void end() throws SQLException {
    try (var connection = running.get().connection()) {
      running.remove();
    }
  }

  private static final class Reading {
    private final Connection connection;
    private int depth;

    private Reading(Connection connection) {
      this.connection = connection;
    }
  }

  private record Running(Connection connection, List<Runnable> afterwards, Unsent unsent) {}
}

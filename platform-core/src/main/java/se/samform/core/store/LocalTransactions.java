package se.samform.core.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Transactions without a container: one connection per thread while a transaction runs. */
public final class LocalTransactions implements Transactions {

  private final DataSource source;
  private final ThreadLocal<Connection> running = new ThreadLocal<>();

  public LocalTransactions(DataSource source) {
    this.source = source;
  }

  @Override
  public boolean active() {
    return running.get() != null;
  }

  @Override
  public void begin() throws SQLException {
    var connection = source.getConnection();
    connection.setAutoCommit(false);
    running.set(connection);
  }

  @Override
  public void commit() throws SQLException {
    running.get().commit();
    end();
  }

  @Override
  public void rollBack() throws SQLException {
    if (!active()) {
      return;
    }
    try {
      running.get().rollback();
    } finally {
      end();
    }
  }

  @Override
  public Connection connection() throws SQLException {
    return active() ? running.get() : source.getConnection();
  }

  @Override
  public void release(Connection connection) throws SQLException {
    if (connection != running.get()) {
      connection.close();
    }
  }

  private void end() throws SQLException {
    try (var connection = running.get()) {
      running.remove();
      connection.setAutoCommit(true);
    }
  }
}

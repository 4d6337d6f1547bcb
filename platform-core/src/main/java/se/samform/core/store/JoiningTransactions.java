package se.samform.core.store;

import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Joins the container's transaction where one runs, whose datasource then gives every caller the same connection.
 * Elsewhere it begins one of the connection's own, by plain SQL: two statements, where the container would send XA's
 * three and the driver's autocommit three.
 */
public final class JoiningTransactions implements Transactions {

  private final TransactionSynchronizationRegistry container;
  private final DataSource source;
  private final ThreadLocal<Connection> running = new ThreadLocal<>();

  public JoiningTransactions(TransactionSynchronizationRegistry container, DataSource source) {
    this.container = container;
    this.source = source;
  }

  @Override
  public boolean active() {
    return running.get() != null || container.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
  }

  @Override
  public void begin() throws SQLException {
    var connection = source.getConnection();
    try {
      execute(connection, "start transaction");
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    running.set(connection);
  }

  @Override
  public void commit() throws SQLException {
    execute(running.get(), "commit");
    end();
  }

  @Override
  public void rollBack() throws SQLException {
    if (running.get() == null) {
      return;
    }
    try {
      execute(running.get(), "rollback");
    } finally {
      end();
    }
  }

  @Override
  public Connection connection() throws SQLException {
    return running.get() != null ? running.get() : source.getConnection();
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
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}

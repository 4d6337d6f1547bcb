package se.samform.core.store;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The container's transactions: its datasource gives every caller in a transaction the same physical connection. The
 * status is asked from the registry: inside a {@code @Transactional} method the user transaction may not be touched.
 */
public final class JtaTransactions implements Transactions {

  private final UserTransaction transaction;
  private final TransactionSynchronizationRegistry registry;
  private final DataSource source;

  public JtaTransactions(UserTransaction transaction, TransactionSynchronizationRegistry registry, DataSource source) {
    this.transaction = transaction;
    this.registry = registry;
    this.source = source;
  }

  @Override
  public boolean active() {
    return registry.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
  }

  @Override
  public void begin() throws SQLException {
    try {
      transaction.begin();
    } catch (NotSupportedException | SystemException e) {
      throw new SQLException(e);
    }
  }

  @Override
  public void commit() throws SQLException {
    try {
      transaction.commit();
    } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException | SystemException e) {
      throw new SQLException(e);
    }
  }

  @Override
  public void rollBack() throws SQLException {
    try {
      if (active()) {
        transaction.rollback();
      }
    } catch (SystemException e) {
      throw new SQLException(e);
    }
  }

  @Override
  public Connection connection() throws SQLException {
    return source.getConnection();
  }

  @Override
  public void release(Connection connection) throws SQLException {
    connection.close();
  }
}

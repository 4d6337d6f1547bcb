package se.samform.core.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Who begins and ends transactions. Bound to the calling thread. */
public interface Transactions {

  boolean active();

  void begin() throws SQLException;

  /** Then what was left for {@link #afterCommit}, in that order. What fails there is told in the log and holds up nothing. */
  void commit() throws SQLException;

  void rollBack() throws SQLException;

  /**
   * Done by the calling thread once the running transaction has been committed; forgotten if it is rolled back.
   *
   * @throws IllegalStateException where none runs
   */
  void afterCommit(Runnable work);

  /**
   * What the running transaction has written and not sent yet. Sent with its commit at the latest.
   *
   * @throws IllegalStateException where none runs
   */
  Unsent unsent();

  /** The running transaction's connection, or one of its own where none runs; given back by {@link #release}. */
  Connection connection() throws SQLException;

  void release(Connection connection) throws SQLException;

  /** Told when the database was out of reach: what is kept open may be as dead, and is not used again. */
  void renew() throws SQLException;
}

package se.samform.core.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Who begins and ends transactions: the container, or this process by itself. Bound to the calling thread. */
public interface Transactions {

  boolean active();

  void begin() throws SQLException;

  void commit() throws SQLException;

  void rollBack() throws SQLException;

  /** The running transaction's connection, or one of its own where none runs; given back by {@link #release}. */
  Connection connection() throws SQLException;

  void release(Connection connection) throws SQLException;
}

package se.samform.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Statements in the running transaction. A {@code ?} takes a text, number, boolean, {@code byte[]}, UUID, typed id,
 * Instant, LocalDate, enum (its name), an Optional of these, or null.
 */
public final class Session {

  private final Connection connection;
  private final Transactions transactions;

  Session(Connection connection, Transactions transactions) {
    this.connection = connection;
    this.transactions = transactions;
  }

  /**
   * Done once the transaction has been committed, and not if it is rolled back.
   *
   * @throws IllegalStateException outside a transaction
   */
  public void afterCommit(Runnable work) {
    transactions.afterCommit(work);
  }

  public <T> List<T> list(String sql, RowReader<T> reader, Object... values) throws SQLException {
    try (var statement = prepare(sql, values);
        var rows = statement.executeQuery()) {
      var found = new ArrayList<T>();
      var row = new Row(rows);
      while (rows.next()) {
        found.add(reader.read(row));
      }
      return List.copyOf(found);
    }
  }

  /** The only row, if there is one. */
  public <T> Optional<T> one(String sql, RowReader<T> reader, Object... values) throws SQLException {
    try (var statement = prepare(sql, values);
        var rows = statement.executeQuery()) {
      return rows.next() ? Optional.of(reader.read(new Row(rows))) : Optional.empty();
    }
  }

  /**
   * Changes rows, how many nobody asks. In a transaction it goes to the database together with the next statement that is
   * asked something, or with the commit: what is wrong with it shows then.
   */
  public void write(String sql, Object... values) throws SQLException {
    if (!isInTransaction()) {
      change(sql, values);
      return;
    }
    transactions.unsent().add(sql, values);
    if (transactions.unsent().isLarge()) {
      transactions.unsent().send();
    }
  }

  /** How many rows were changed. */
  public int change(String sql, Object... values) throws SQLException {
    try (var statement = prepare(sql, values)) {
      return statement.executeUpdate();
    }
  }

  /**
   * As {@link #write}, of exactly one row: if there is none of it, somebody else has changed it since this transaction was told
   * of it, and its work begins again.
   */
  public void writeOne(String sql, Object... values) throws SQLException {
    required().addOne(sql, values);
  }

  /** Lets the work begin again if this question has an answer by the time that what is written goes to the database. */
  public void writeUnless(String question, Object... values) throws SQLException {
    required().addUnless(question, values);
  }

  /** For work that built on what was remembered and has to ask instead: rolled back, and done from its start. */
  public SQLException again() {
    return new SQLException("What was remembered may have changed", "HY000", StoreFailed.CHANGED);
  }

  /** Inserts one row, as {@link #write}; the database counts its number. */
  public Counted insertCounted(String sql, Object... values) throws SQLException {
    return required().addCounted(sql, values);
  }

  /** One statement for all rows, as {@link #write}. {@code into} is {@code "insert into t (a, b)"}; no rows, no statement. */
  public void insertAll(String into, List<Object[]> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    var width = rows.getFirst().length;
    var one = "(" + "?,".repeat(width - 1) + "?)";
    var sql = into + " values " + one + ("," + one).repeat(rows.size() - 1);
    write(sql, rows.stream().flatMap(Arrays::stream).toArray());
  }

  private PreparedStatement prepare(String sql, Object... values) throws SQLException {
    if (hasUnsent()) {
      transactions.unsent().send();
    }
    var statement = connection.prepareStatement(sql);
    Values.bind(statement, values);
    return statement;
  }

  private Unsent required() {
    if (!isInTransaction()) {
      throw new IllegalStateException("This needs a transaction");
    }
    return transactions.unsent();
  }

  private boolean hasUnsent() {
    return isInTransaction() && !transactions.unsent().isEmpty();
  }

  private boolean isInTransaction() {
    return transactions.active() && transactions.unsent().isOn(connection);
  }
}

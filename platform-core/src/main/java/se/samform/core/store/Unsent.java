package se.samform.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Statements of a transaction whose answers nobody awaits. They go to the database in the order in which they were written,
 * in one message: before the next statement that is awaited, or with the commit. The first that fails ends the message; what
 * came before it is rolled back with the transaction.
 */
final class Unsent {

  /** A block of statements; what its first one that fails says is what the message's failure says. */
  static final String BLOCK = "begin not atomic ";

  private static final String END = "; end";
  private static final String COMMIT = "commit";
  private static final int MOST_VALUES = 5_000;
  private static final int MOST_BYTES = 1_000_000;

  private final Connection connection;
  private final List<String> statements = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();
  private int bytes;

  Unsent(Connection connection) {
    this.connection = connection;
  }

  /** Whether it is this connection's transaction that they are of. */
  boolean isOn(Connection other) {
    return connection == other;
  }

  void add(String sql, Object... ofIt) {
    statements.add(sql);
    Collections.addAll(values, ofIt);
    for (var value : ofIt) {
      bytes += bytes(value);
    }
  }

  private static int bytes(Object value) {
    return switch (value) {
      case null -> 0;
      case byte[] some -> some.length;
      case String text -> text.length();
      case Optional<?> perhaps -> perhaps.map(Unsent::bytes).orElse(0);
      default -> 0;
    };
  }

  /** Whether it is time to send, lest the message become longer than the database takes. */
  boolean isLarge() {
    return values.size() > MOST_VALUES || bytes > MOST_BYTES;
  }

  boolean isEmpty() {
    return statements.isEmpty();
  }

  void send() throws SQLException {
    if (!isEmpty()) {
      try (var statement = prepared(statements.size() == 1 ? statements.getFirst() : block())) {
        statement.execute();
      }
    }
  }

  void sendAndCommit() throws SQLException {
    if (!isEmpty()) {
      statements.add(COMMIT);
      try (var statement = prepared(block())) {
        statement.execute();
      }
    }
  }

  /** The number that the last of them was given, which inserts one row. */
  long sendCounted() throws SQLException {
    statements.add("select last_insert_id()");
    try (var statement = prepared(block()); ResultSet counted = statement.executeQuery()) {
      counted.next();
      return counted.getLong(1);
    }
  }

  private String block() {
    return BLOCK + String.join("; ", statements) + END;
  }

  private PreparedStatement prepared(String text) throws SQLException {
    var all = values.toArray();
    statements.clear();
    values.clear();
    bytes = 0;
    var statement = connection.prepareStatement(text);
    Values.bind(statement, all);
    return statement;
  }
}

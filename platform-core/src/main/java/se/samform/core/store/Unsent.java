package se.samform.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
  private static final String BEGIN_AGAIN = " then signal sqlstate 'HY000' set mysql_errno = " + StoreFailed.CHANGED
      + ", message_text = 'Changed since it was read'; end if";
  private static final int MOST_VALUES = 5_000;
  private static final int MOST_BYTES = 1_000_000;

  private final Connection connection;
  private final List<String> statements = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();
  private final List<Counted> counted = new ArrayList<>();
  private boolean isBlock;
  private int bytes;

  Unsent(Connection connection) {
    this.connection = connection;
  }

  /** Whether it is this connection's transaction that they are of. */
  boolean isOn(Connection other) {
    return connection == other;
  }

  void add(String sql, Object... ofIt) {
    statements.add(counted.isEmpty() ? sql : named(sql, ofIt));
    for (var value : ofIt) {
      if (!isNamed(value)) {
        values.add(value);
        bytes += bytes(value);
      }
    }
  }

  void addOne(String sql, Object... ofIt) {
    add(sql, ofIt);
    statements.add("if row_count() <> 1" + BEGIN_AGAIN);
    isBlock = true;
  }

  void addUnless(String question, Object... ofIt) {
    add("if exists (" + question + ")" + BEGIN_AGAIN, ofIt);
    isBlock = true;
  }

  Counted addCounted(String sql, Object... ofIt) {
    add(sql, ofIt);
    var number = new Counted();
    counted.add(number);
    statements.add("set " + name(counted.size() - 1) + " = last_insert_id()");
    isBlock = true;
    return number;
  }

  /** With a variable instead of the question mark of each number that isn't known yet. */
  private String named(String sql, Object... ofIt) {
    var text = new StringBuilder();
    var from = 0;
    for (var value : ofIt) {
      var mark = sql.indexOf('?', from);
      text.append(sql, from, mark).append(isNamed(value) ? name(counted.indexOf(value)) : "?");
      from = mark + 1;
    }
    return text.append(sql, from, sql.length()).toString();
  }

  private boolean isNamed(Object value) {
    return value instanceof Counted number && !number.isKnown();
  }

  private static String name(int index) {
    return "counted_" + index;
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
      send(isBlock || statements.size() > 1 ? block() : statements.getFirst());
    }
  }

  void sendAndCommit() throws SQLException {
    if (!isEmpty()) {
      statements.add(COMMIT);
      send(block());
    }
  }

  private String block() {
    return BLOCK + names("declare ", " bigint; ") + String.join("; ", statements) + names("; select ", "") + END;
  }

  /** Nothing where nothing is counted. */
  private String names(String before, String after) {
    return counted.isEmpty() ? ""
        : IntStream.range(0, counted.size()).mapToObj(Unsent::name).collect(Collectors.joining(", ", before, after));
  }

  private void send(String text) throws SQLException {
    var numbers = List.copyOf(counted);
    try (var statement = prepared(text)) {
      if (statement.execute() && !numbers.isEmpty()) {
        tell(statement, numbers);
      }
    }
  }

  private static void tell(PreparedStatement statement, List<Counted> numbers) throws SQLException {
    try (var row = statement.getResultSet()) {
      row.next();
      for (var i = 0; i < numbers.size(); i++) {
        numbers.get(i).become(row.getLong(i + 1));
      }
    }
  }

  private PreparedStatement prepared(String text) throws SQLException {
    var all = values.toArray();
    statements.clear();
    values.clear();
    counted.clear();
    isBlock = false;
    bytes = 0;
    var statement = connection.prepareStatement(text);
    Values.bind(statement, all);
    return statement;
  }
}

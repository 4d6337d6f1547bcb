package se.samform.engine.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** How a schema is made as another one is, rows included. */
final class Template {

  private final String user;
  private final String password;
  private final List<String> statements = new ArrayList<>();

  private Template(String user, String password) {
    this.user = user;
    this.password = password;
  }

  /** @throws IllegalStateException if the schema holds more than tables, which wouldn't be copied */
  static Template of(String url, String user, String password) {
    var template = new Template(user, password);
    try (var connection = template.connect(url); var statement = connection.createStatement()) {
      refuseMoreThanTables(statement);
      template.statements.add("set foreign_key_checks = 0");
      for (var table : texts(statement, "show full tables where table_type = 'BASE TABLE'", 1)) {
        template.statements.addAll(texts(statement, "show create table `" + table + "`", 2));
        template.statements.add("insert into `" + table + "` select * from `" + connection.getCatalog() + "`.`" + table + "`");
      }
      template.statements.add("set foreign_key_checks = 1");
      return template;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** @param url of an empty schema on the same server */
  void into(String url) {
    try (var connection = connect(url); var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void refuseMoreThanTables(Statement statement) throws SQLException {
    var others = new ArrayList<String>();
    others.addAll(texts(statement, "show triggers", 1));
    others.addAll(texts(statement, "select routine_name from information_schema.routines where routine_schema = database()", 1));
    others.addAll(texts(statement, "show full tables where table_type <> 'BASE TABLE'", 1));
    if (!others.isEmpty()) {
      throw new IllegalStateException("Only tables are copied; this would be missing: " + others);
    }
  }

  private static List<String> texts(Statement statement, String sql, int column) throws SQLException {
    var texts = new ArrayList<String>();
    try (var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(column));
      }
    }
    return texts;
  }

  private Connection connect(String url) throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }
}

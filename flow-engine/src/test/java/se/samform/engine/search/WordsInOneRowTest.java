package se.samform.engine.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samform.engine.testing.TestDatabase;

/** Words from before they stood in one row too are there after an upgrade, each with where it stands. */
class WordsInOneRowTest {

  @Test
  void a_case_gets_all_of_its_words_in_one_row() throws SQLException {
    var url = TestDatabase.schema();
    TestDatabase.migrate(url, "260");
    var rows = new ArrayList<String>();
    try (var pool = TestDatabase.pool(url).single(1); var connection = pool.getConnection(); var statement = connection.createStatement()) {
      statement.executeUpdate("insert into search_token (municipality_id, unit_id, word, number, sources) values"
          + " ('m', 'u', '', 1, 0), ('m', 'u', 'lampa', 1, 1), ('m', 'u', 'åker', 1, 5), ('m', 'v', '', 2, 0), ('m', 'v', 'lampa', 3, 4)");
      TestDatabase.migrate(url, "latest");
      try (var found = statement.executeQuery("select number, word, words from search_token order by number, word")) {
        while (found.next()) {
          rows.add(found.getLong("number") + found.getString("word") + (found.getBytes("words") == null ? "" : ":" + KeptWords.of(found.getBytes("words")).text()));
        }
      }
    }
    assertEquals(List.of("1: lampa=1 åker=5", "1lampa", "1åker", "2:", "3: lampa=4", "3lampa"), rows);
  }
}

package se.samform.engine.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.PARKS;
import static se.samform.engine.testing.House.SOMEBODY;
import static se.samform.engine.testing.House.STREETS;
import static se.samform.engine.testing.House.fault;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samform.core.store.Session;
import se.samform.engine.testing.House;

/**
 * The same searches among 3,000 cases and among 30,000: what they read at most is the same. Some words have as many cases in
 * both, some as large a part of them. Rows as the database counts them, not time.
 */
class SearchGrowthTest {

  private static final int FEW = 3_000;
  private static final int MANY = 30_000;
  private static final int PAGE = 25;

  /** The words of the case {@code seq} of {@code n}: of every, every third, every 26th (twenty words that begin alike), and of forty, however many there are. */
  private static final List<String> WORDS = List.of("'vanligt'", "concat('r', lpad(seq * 7919 mod 99991, 5, '0'))", "if(seq % 3 = 0, 'tredje', null)", "if(seq % 3 = 1, 'annan', null)",
      "if(seq % 26 = 0, concat('bo', char(97 + seq div 26 % 20)), null)", "if(seq % 1000 = 0, 'tusende', null)",
      "if(seq % (n div 40) = 0, 'fyrtio', null)", "if(seq % (n div 40) = 0, concat('fa', char(97 + seq div (n div 40) % 20)), null)",
      "if(seq % (n div 300) = 0, concat('go', char(97 + seq div (n div 300) % 20)), null)");

  private static Map<Integer, House> houses;

  @BeforeAll
  static void fill() {
    houses = Stream.of(FEW, MANY).collect(Collectors.toMap(size -> size, SearchGrowthTest::filled));
  }

  /** @param amongFew how many it finds for its first page, which holds 25 @param most entries that are read, among few and among many */
  @ParameterizedTest
  @CsvSource({
    "vanligt, 25, 25, 300", "v, 25, 25, 300", "tredje, 25, 25, 300", "vanligt tredje, 25, 25, 700", "tredje annan, 0, 0, 4250",
    "fyrtio, 25, 25, 300", "vanligt fyrtio, 25, 25, 300", "fyrtio vanligt, 25, 25, 300", "fa, 25, 25, 400", "vanligt fa, 25, 25, 400",
    "go, 25, 25, 1300", "bo, 25, 25, 4250", "vanligt bo, 25, 25, 4250", "r0, 25, 25, 4250", "r0000, 0, 3, 100",
    "tusende, 3, 25, 300", "vanligt tusende, 3, 25, 300", "vanligt saknas, 0, 0, 20"})
  void a_search_reads_at_most_as_much_among_many_cases_as_among_few(String text, int amongFew, int amongMany, int most) {
    assertEquals(List.of(amongFew, amongMany), Stream.of(FEW, MANY).map(size -> page(size, text).hits().size()).toList());
    var read = Stream.of(FEW, MANY).map(size -> read(size, text)).toList();
    assertTrue(read.stream().allMatch(each -> each <= most), () -> "read " + read);
  }

  @ParameterizedTest
  @ValueSource(ints = {FEW, MANY})
  void the_beginning_of_a_reference_reads_what_it_shows(int size) {
    assertEquals(20, houses.get(size).inbox.referred(GRANVIK, OFFICER, "COPY-2026-1", 20).size());
    var read = read(houses.get(size), house -> house.inbox.referred(GRANVIK, OFFICER, "COPY-2026-1", 20));
    assertTrue(read <= 60, () -> "read " + read);
  }

  @ParameterizedTest
  @ValueSource(ints = {FEW, MANY})
  void which_units_have_words_reads_a_few_entries_of_each(int size) {
    var house = houses.get(size);
    assertEquals(Set.of(STREETS, PARKS), Set.copyOf(house.database.read(session -> house.search.units(session, GRANVIK))));
    var read = read(house, each -> each.database.read(session -> each.search.units(session, GRANVIK)));
    assertTrue(read <= 30, () -> "read " + read);
  }

  private static SearchPage page(int size, String text) {
    return houses.get(size).search.find(GRANVIK, query(text));
  }

  private static SearchQuery query(String text) {
    return new SearchQuery(Set.of(STREETS, PARKS), text, Optional.empty(), Optional.empty(), Long.MAX_VALUE, PAGE);
  }

  private static long read(int size, String text) {
    return read(houses.get(size), house -> house.search.find(GRANVIK, query(text)));
  }

  private static long read(House house, Consumer<House> search) {
    return house.database.transaction(session -> {
      var before = read(session);
      var asking = read(session) - before;
      var start = read(session);
      search.accept(house);
      return read(session) - start - asking;
    });
  }

  private static long read(Session session) throws SQLException {
    return session.list("show session status like 'Handler_read%'", row -> row.number("Value")).stream().mapToLong(n -> n).sum();
  }

  private static House filled(int size) {
    var house = new House();
    var template = house.submitted(house.faultReport, SOMEBODY, fault("lamp"));
    house.database.transaction(session -> {
      copies(session, template.id().value(), size);
      session.change("create temporary table wording (number bigint, unit_id binary(16), word varchar(40)) character set utf8mb4 collate utf8mb4_bin");
      for (var word : WORDS) {
        session.change("insert into wording select c.number, c.unit_id, " + word.replaceAll("\\bn\\b", String.valueOf(size)).replaceAll("\\bseq\\b", "(c.number - ?)").replace("?", String.valueOf(template.number()))
            + " as word from case_file c where c.number > ? having word is not null", template.number());
      }
      session.change("insert into search_token (municipality_id, unit_id, word, number) select ?, unit_id, word, number from wording order by unit_id, word, number", GRANVIK);
      session.change("insert into search_token (municipality_id, unit_id, word, number, words) select ?, unit_id, '', number, group_concat(' ', word, '=1' separator '')"
          + " from wording group by unit_id, number", GRANVIK);
      return session.change("drop temporary table wording");
    });
    house.database.read(session -> session.list("analyze table search_token, case_file", row -> ""));
    return house;
  }

  private static void copies(Session session, UUID of, int count) throws SQLException {
    session.change("create temporary table copied as select * from case_file where id = ?", of);
    session.change("alter table copied drop column number");
    var columns = session.list("select column_name as name from information_schema.columns where table_schema = database() and table_name = 'case_file'"
        + " and column_name not in ('id', 'reference', 'number', 'unit_id') and extra not like '%INVISIBLE%'", row -> row.text("name"));
    var all = String.join(", ", columns);
    session.change("insert into case_file (id, reference, unit_id, " + all + ") select unhex(lpad(hex(seq + 65536), 32, 'E')), concat('COPY-2026-', seq), if(seq * 7 % 10 < 6, ?, ?), " + all
        + " from copied, seq_1_to_" + count, STREETS, PARKS);
    session.change("drop temporary table copied");
  }
}

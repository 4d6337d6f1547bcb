package se.samform.engine.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.PARKS;
import static se.samform.engine.testing.House.SOMEBODY;
import static se.samform.engine.testing.House.STREETS;
import static se.samform.engine.testing.House.fault;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samform.core.id.UnitId;
import se.samform.core.store.Session;
import se.samform.engine.testing.House;

/**
 * Of 3,000 cases with generated words in two units: the search finds what going through all of them finds, and reads few
 * rows of the index, however common a word is. Rows as the database counts them, not time.
 */
class SearchReadsTest {

  private static final long SEED = 20;
  private static final int CASES = 3_000;
  private static final List<String> VOCABULARY = List.of(
      "lampa", "lampor", "lampan", "gata", "gatan", "gatlykta", "åker", "akter", "ärende", "arende", "öppen", "skola", "skog", "skuld", "smörgås", "x1", "x12", "café");

  /** A page's worth of cases looked through, a stretch of some hundred, each asked for its words. */
  private static final int LOOKING = 3_000;
  /** Less than a dozen cases. */
  private static final int RARE = 200;

  private static House house;
  private static long first;
  private static final List<Kept> ALL = new ArrayList<>();

  private record Kept(long number, UnitId unit, Set<String> words) {}

  @BeforeAll
  static void fill() {
    house = new House();
    var template = house.submitted(house.faultReport, SOMEBODY, fault("lamp"));
    copies(template.id().value());
    first = template.number();
    var random = new Random(SEED);
    var index = new SearchIndex(house.vault);
    house.database.transaction(session -> {
      for (var number : session.list("select number from case_file where number > ?", row -> row.number("number"), first)) {
        var unit = random.nextInt(3) == 0 ? PARKS : STREETS;
        var words = new TreeSet<String>();
        words.add("vanligt");
        for (var i = 0; i < 4; i++) words.add(VOCABULARY.get((int) (VOCABULARY.size() * Math.pow(random.nextDouble(), 2))));
        if (random.nextInt(400) == 0) words.add("sällsynt");
        session.change("update case_file set unit_id = ? where number = ?", unit, number);
        index.add(session, new SearchIndex.Place(GRANVIK, unit, number), Findable.of(List.of()).and(Source.NOTE, String.join(" ", words)));
        ALL.add(new Kept(number, unit, words));
      }
      return null;
    });
    ALL.sort(Comparator.comparing(Kept::number).reversed());
    house.database.read(session -> session.list("analyze table search_token", row -> ""));
  }

  @Test
  void finds_what_going_through_all_cases_finds_and_nothing_of_another_unit() {
    var random = new Random(SEED + 1);
    for (var i = 0; i < 150; i++) {
      var units = random.nextBoolean() ? Set.of(STREETS) : random.nextBoolean() ? Set.of(PARKS) : Set.of(STREETS, PARKS);
      var text = text(random);
      assertEquals(naive(units, text), numbers(units, text), () -> text + " in " + units + ", seed " + SEED);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"vanligt", "vanligt ", "v", "vanligt lampa", "l", "lampa gata"})
  void the_first_page_of_a_common_word_reads_few_rows(String text) {
    assertReads(LOOKING, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vanligt sällsynt", "sällsynt", "vanligt lampa sallsynt"})
  void a_rare_word_leads_whatever_stands_beside_it(String text) {
    assertReads(RARE, text);
  }

  @Test
  void a_stretch_of_a_word_is_read_in_the_order_of_the_index() {
    var plan = house.database.read(session -> session.list("explain select t.number from search_token t where t.municipality_id = ? and t.unit_id = ?"
        + " and t.word = ? and t.number < ? order by t.number desc limit 100", row -> row.text("key") + " " + row.text("Extra"), GRANVIK, STREETS, "vanligt", Long.MAX_VALUE));
    assertTrue(plan.getFirst().startsWith("PRIMARY") && !plan.getFirst().contains("filesort"), plan.toString());
  }

  private static String text(Random random) {
    var words = Stream.generate(() -> random.nextInt(6) == 0 ? "sällsynt" : VOCABULARY.get(random.nextInt(VOCABULARY.size())))
        .limit(1 + random.nextInt(2)).map(word -> random.nextBoolean() ? Fold.flat(word) : word).toList();
    var last = words.getLast();
    return String.join(" ", words.subList(0, words.size() - 1)) + " " + last.substring(0, 1 + random.nextInt(last.length()));
  }

  private static List<Long> naive(Set<UnitId> units, String text) {
    var typed = Words.typed(text);
    return ALL.stream().filter(kept -> units.contains(kept.unit())).filter(kept -> {
      var stored = Words.stored(String.join(" ", kept.words()));
      return stored.containsAll(typed.subList(0, typed.size() - 1)) && stored.stream().anyMatch(word -> word.startsWith(typed.getLast()));
    }).map(Kept::number).toList();
  }

  private static List<Long> numbers(Set<UnitId> units, String text) {
    var numbers = new ArrayList<Long>();
    var below = Optional.of(Long.MAX_VALUE);
    while (below.isPresent()) {
      var page = house.search.find(GRANVIK, new SearchQuery(units, text, Optional.empty(), Optional.empty(), below.get(), 100));
      page.hits().stream().map(SearchPage.Hit::number).filter(number -> number > first).forEach(numbers::add);
      below = page.next();
    }
    return numbers;
  }

  private static void assertReads(int most, String text) {
    var query = new SearchQuery(Set.of(STREETS, PARKS), text, Optional.empty(), Optional.empty(), Long.MAX_VALUE, 25);
    var read = house.database.transaction(session -> {
      var before = read(session);
      var asking = read(session) - before;
      var start = read(session);
      house.search.find(GRANVIK, query);
      return read(session) - start - asking;
    });
    assertTrue(read <= most, "read " + read);
  }

  private static long read(Session session) throws SQLException {
    return session.list("show session status like 'Handler_read%'", row -> row.number("Value")).stream().mapToLong(n -> n).sum();
  }

  private static void copies(UUID of) {
    house.database.transaction(session -> {
      session.change("create temporary table copied as select * from case_file where id = ?", of);
      session.change("alter table copied drop column number");
      var columns = session.list("select column_name as name from information_schema.columns where table_schema = database() and table_name = 'case_file'"
          + " and column_name not in ('id', 'reference', 'number') and extra not like '%INVISIBLE%'", row -> row.text("name"));
      var all = String.join(", ", columns);
      session.change("insert into case_file (id, reference, " + all + ") select unhex(lpad(hex(seq + 65536), 32, 'E')), concat('COPY-', seq), " + all
          + " from copied, seq_1_to_" + CASES);
      return session.change("drop temporary table copied");
    });
  }
}

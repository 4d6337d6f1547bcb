package se.samform.engine.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.SCHOOL;
import static se.samform.engine.testing.House.STREETS;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import se.samform.core.id.UnitId;
import se.samform.core.store.Session;
import se.samform.engine.testing.House;

/** What the figures read, in rows as the database counts them: of the days and units asked for, however many others there are. */
@Isolated
class StatisticsReadsTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final Span WEEKS = new Span(START, START.plusDays(83));
  private static final Scope SCHOOLS = new Scope(Set.of(SCHOOL), Optional.empty());

  private final House house = new House();

  @Test
  void other_years_and_units_are_not_read() {
    fill(SCHOOL, START, 84);
    var few = read();
    assertEquals(84, house.statistics.figures(GRANVIK, SCHOOLS, WEEKS).of(Measure.OPENED));
    fill(SCHOOL, START.plusDays(84), 3_000);
    fill(STREETS, START, 3_000);
    house.database.read(session -> session.list("analyze table statistic", row -> ""));
    assertTrue(read() <= few * 3 / 2 + 100, few + " became " + read());
  }

  /** One of each measure a day but what is open. */
  private void fill(UnitId unit, LocalDate from, int days) {
    house.database.transaction(session -> session.change("insert into statistic (municipality_id, unit_id, measure, day, family_id, authority_id, bucket, n)"
        + " select ?, ?, m.measure, date_add(?, interval s.seq day), ?, ?, 0, 1 from seq_0_to_2999 s"
        + " join (select 'OPENED' as measure union select 'CLOSED' union select 'HANDLED' union select 'AGAINST_PROMISE') m where s.seq < ?",
        GRANVIK, unit, from, house.schoolTransport.family(), GRANVIK, days));
  }

  private long read() {
    return house.database.read(session -> {
      var before = handled(session);
      var asking = handled(session) - before;
      var start = handled(session);
      house.statistics.figures(GRANVIK, SCHOOLS, WEEKS);
      return handled(session) - start - asking;
    });
  }

  private static long handled(Session session) throws SQLException {
    return session.list("show global status like 'Handler_read%'", row -> row.number("Value")).stream().mapToLong(n -> n).sum();
  }
}

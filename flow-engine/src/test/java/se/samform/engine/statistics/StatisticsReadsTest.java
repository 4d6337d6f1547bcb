package se.samform.engine.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.SCHOOL;
import static se.samform.engine.testing.House.STREETS;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samform.core.id.FamilyId;
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

  /** Who gave up where, how many began and handed in, and what people thought: of a few weeks, beside years of it. */
  @ParameterizedTest
  @EnumSource
  void nor_are_other_years_read_for_the_other_figures(Asked asked) {
    fillOthers(START, 84);
    assertEquals(84, asked.of(house));
    var few = read(() -> asked.of(house));
    fillOthers(START.plusDays(84), 3_000);
    for (var table : List.of("statistic", "abandoned_draft", "feedback")) {
      house.database.read(session -> session.list("analyze table " + table, row -> ""));
    }
    assertEquals(84, asked.of(house));
    var many = read(() -> asked.of(house));
    assertTrue(many <= few * 3 / 2 + 100, asked + ": " + few + " became " + many);
  }

  /** What the page asks besides. */
  enum Asked {
    ABANDONED {
      @Override
      long of(House house) {
        return house.statistics.abandoned(GRANVIK, families(house), WEEKS).stream().mapToLong(Abandoned::n).sum();
      }
    },
    BEGUN {
      @Override
      long of(House house) {
        return house.statistics.begun(GRANVIK, families(house), WEEKS).values().stream().mapToLong(n -> n).sum();
      }
    },
    HANDED_IN {
      @Override
      long of(House house) {
        return house.statistics.handedIn(GRANVIK, families(house), WEEKS).values().stream().mapToLong(n -> n).sum();
      }
    },
    SATISFACTION {
      @Override
      long of(House house) {
        return house.feedbacks.grades(GRANVIK, SCHOOLS, WEEKS).values().stream().flatMap(grades -> grades.values().stream()).mapToLong(n -> n).sum();
      }
    };

    abstract long of(House house);

    static Set<FamilyId> families(House house) {
      return Set.of(house.schoolTransport.family());
    }
  }

  /** One of each a day. */
  private void fillOthers(LocalDate from, int days) {
    fill(SCHOOL, from, days);
    house.database.transaction(session -> session.change("insert into abandoned_draft (municipality_id, family_id, ended_on, begun_on, step, n)"
        + " select ?, ?, date_add(?, interval seq day), date_sub(date_add(?, interval seq day), interval 9000 day), 'one', 1 from seq_0_to_2999 where seq < ?",
        GRANVIK, house.schoolTransport.family(), from, from, days));
    house.database.transaction(session -> session.change("insert into statistic (municipality_id, unit_id, measure, day, family_id, authority_id, bucket, n)"
        + " select ?, ?, 'BEGUN', date_add(?, interval seq day), ?, ?, 0, 1 from seq_0_to_2999 where seq < ?",
        GRANVIK, SCHOOL, from, house.schoolTransport.family(), GRANVIK, days));
    house.database.transaction(session -> session.change("insert into feedback (case_id, municipality_id, unit_id, family_id, given_on, grade, comment, given_at, changed_at)"
        + " select unhex(md5(concat(?, seq))), ?, ?, ?, date_add(?, interval seq day), 4, null, ?, ? from seq_0_to_2999 where seq < ?",
        from.toString(), GRANVIK, SCHOOL, house.schoolTransport.family(), from, house.clock.instant(), house.clock.instant(), days));
  }

  /** One of each measure a day but what is open. */
  private void fill(UnitId unit, LocalDate from, int days) {
    house.database.transaction(session -> session.change("insert into statistic (municipality_id, unit_id, measure, day, family_id, authority_id, bucket, n)"
        + " select ?, ?, m.measure, date_add(?, interval s.seq day), ?, ?, 0, 1 from seq_0_to_2999 s"
        + " join (select 'OPENED' as measure union select 'CLOSED' union select 'HANDLED' union select 'AGAINST_PROMISE') m where s.seq < ?",
        GRANVIK, unit, from, house.schoolTransport.family(), GRANVIK, days));
  }

  private long read() {
    return read(() -> house.statistics.figures(GRANVIK, SCHOOLS, WEEKS));
  }

  private long read(Runnable figures) {
    return house.database.read(session -> {
      var before = handled(session);
      var asking = handled(session) - before;
      var start = handled(session);
      figures.run();
      return handled(session) - start - asking;
    });
  }

  private static long handled(Session session) throws SQLException {
    return session.list("show global status like 'Handler_read%'", row -> row.number("Value")).stream().mapToLong(n -> n).sum();
  }
}

package se.samform.engine.statistics;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.FamilyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.UnitId;
import se.samform.core.store.Row;
import se.samform.core.store.Session;

/** The numbers as rows. */
final class StatisticRows {

  private static final int AT_ONCE = 500;
  private static final int COLUMNS = 8;

  private StatisticRows() {}

  /** Whether it is this node's turn to count the municipality's cases, until the transaction ends. */
  static boolean takeTurn(Session session, MunicipalityId municipality, Instant now) throws SQLException {
    return turn(session, municipality, now, " skip locked");
  }

  static void awaitTurn(Session session, MunicipalityId municipality, Instant now) throws SQLException {
    turn(session, municipality, now, "");
  }

  private static boolean turn(Session session, MunicipalityId municipality, Instant now, String patience) throws SQLException {
    var known = session.one("select 1 from statistic_turn where municipality_id = ?", row -> true, municipality).isPresent();
    if (!known) {
      session.change("insert ignore into statistic_turn (municipality_id, counted_at) values (?, ?)", municipality, now);
    }
    return session.one("select 1 from statistic_turn where municipality_id = ? for update" + patience, row -> true, municipality)
        .isPresent();
  }

  static void add(Session session, MunicipalityId municipality, Map<Counted, Integer> numbers) throws SQLException {
    var rows = new ArrayList<>(numbers.entrySet());
    for (var from = 0; from < rows.size(); from += AT_ONCE) {
      addSome(session, municipality, rows.subList(from, Math.min(rows.size(), from + AT_ONCE)));
    }
  }

  private static void addSome(Session session, MunicipalityId municipality, List<Map.Entry<Counted, Integer>> numbers)
      throws SQLException {
    var one = "(" + "?, ".repeat(COLUMNS - 1) + "?)";
    var values = new ArrayList<Object>();
    for (var number : numbers) {
      var of = number.getKey();
      values.addAll(List.of(municipality, of.unit(), of.measure(), of.day(), of.service(), of.authority(), of.bucket(), number.getValue()));
    }
    session.change("insert into statistic (municipality_id, unit_id, measure, day, family_id, authority_id, bucket, n) values "
        + one + (", " + one).repeat(numbers.size() - 1) + " on duplicate key update n = n + values(n)", values.toArray());
  }

  /** All that isn't 0. */
  static Tally all(Session session, MunicipalityId municipality) throws SQLException {
    var tally = new Tally();
    session.list("select unit_id, measure, day, family_id, authority_id, bucket, n from statistic where municipality_id = ? and n <> 0", row -> {
      tally.add(counted(row), row.count("n"));
      return 1;
    }, municipality);
    return tally;
  }

  static void clear(Session session, MunicipalityId municipality) throws SQLException {
    session.change("delete from statistic where municipality_id = ?", municipality);
  }

  private static Counted counted(Row row) throws SQLException {
    return new Counted(
        row.id("unit_id", UnitId::new), row.id("authority_id", AuthorityId::new), row.id("family_id", FamilyId::new),
        Measure.valueOf(row.text("measure")), row.dateIfAny("day").orElseThrow(), row.count("bucket"));
  }
}

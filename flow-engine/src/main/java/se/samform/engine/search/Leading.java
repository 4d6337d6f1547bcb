package se.samform.engine.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.UnitId;
import se.samform.core.store.Session;

/**
 * Which of the terms of a search is read along, chosen by how many rows each is expected to have: the database says so by a
 * look at both ends of them and reads none, so that it takes as long for a common word as for a rare one.
 */
final class Leading {

  /** What every case has. */
  private static final Probe EVERY = new Probe.Exact(SearchIndex.EVERY);
  /** A term that more cases have than one of so many is as well found by walking through all. */
  private static final int ONE_OF = 8;
  /** What comes in no order is read, kept and sorted; of what is walked through one row is read and its case looked at. */
  private static final int SORTING = 3;

  private final Session session;
  private final MunicipalityId municipality;
  private final SearchQuery query;
  private final List<UnitId> units;

  Leading(Session session, MunicipalityId municipality, SearchQuery query) {
    this.session = session;
    this.municipality = municipality;
    this.query = query;
    this.units = List.copyOf(query.units());
  }

  /** How the cases that a page is chosen from are come by. */
  sealed interface Way {

    /** Those that have the term. */
    record Along(Probe probe) implements Way {}

    /** All of them, newest first. @param cases expected in each unit @param first how many to begin with */
    record Through(List<Long> cases, int first) implements Way {}
  }

  /** The beginning of only one word is that word, which is read in order. */
  Probe narrowed(Probe.Beginning beginning) throws SQLException {
    var values = new ArrayList<Object>();
    var ends = units.stream().flatMap(unit -> Stream.of("", " desc")
        .map(way -> "(select t.word " + beginning.of(unit, municipality, values) + " order by t.word" + way + " limit 1)")).collect(Collectors.joining(" union "));
    var words = session.list(ends, row -> row.text("word"), values.toArray());
    return words.size() == 1 ? new Probe.Exact(words.getFirst()) : beginning;
  }

  /** @param few cases to begin with @param most that are looked through for one page */
  Way of(List<Probe> probes, int few, int most) throws SQLException {
    if (probes.size() == 1 && probes.getFirst().isInOrder()) {
      return new Way.Along(probes.getFirst());
    }
    var expected = expected(Stream.concat(probes.stream(), Stream.of(EVERY)).toList());
    var cases = expected.getLast();
    var all = sum(cases);
    Optional<Probe> best = Optional.empty();
    var least = Long.MAX_VALUE;
    for (var i = 0; i < probes.size(); i++) {
      var rows = sum(expected.get(i));
      if (rows < least && isShort(probes.get(i), rows, all, most)) {
        best = Optional.of(probes.get(i));
        least = rows;
      }
    }
    return best.<Way>map(Way.Along::new).orElseGet(() -> new Way.Through(cases, first(expected, all, few, most)));
  }

  /** Whether reading along it is expected to be shorter than walking until a page is full. */
  private boolean isShort(Probe probe, long rows, long all, int most) {
    return probe.isInOrder() ? rows * ONE_OF < all : rows < most && SORTING * rows * rows < query.limit() * all;
  }

  /** As many as are expected to hold a page of the rarest term. */
  private int first(List<List<Long>> expected, long all, int few, int most) {
    var rarest = expected.stream().mapToLong(Leading::sum).min().orElseThrow();
    return (int) Math.clamp(query.limit() * all / Math.max(1, rarest), few, most);
  }

  private static long sum(List<Long> rows) {
    return rows.stream().mapToLong(Long::longValue).sum();
  }

  /** By probe and unit. */
  private List<List<Long>> expected(List<Probe> probes) throws SQLException {
    var values = new ArrayList<Object>();
    var rows = probes.stream().flatMap(probe -> units.stream().map(unit -> "(select t.number " + probe.of(unit, municipality, values) + ")"))
        .collect(Collectors.joining(" union all "));
    var expected = session.list("explain " + rows, row -> row.textIfAny("rows").map(Long::valueOf).orElse(0L), values.toArray());
    return IntStream.range(0, probes.size()).mapToObj(i -> expected.subList(i * units.size(), (i + 1) * units.size())).toList();
  }
}

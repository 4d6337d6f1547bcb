package se.samform.engine.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.UnitId;
import se.samform.core.store.Session;
import se.samform.engine.barred.Barred;
import se.samform.engine.barred.Limits;
import se.samform.engine.search.Leading.Way;
import se.samform.engine.search.SearchPage.Hit;

/**
 * One page of a search. Cases are come by newest first as {@link Leading} says, along the index of one term or through all of
 * them, and the words of each, which stand in one row, are asked for the other terms: a few cases at first and more while the
 * page isn't full.
 */
final class Finding {

  /** How many cases are looked through for one page, a stretch at a time. */
  private static final List<Integer> STRETCHES = List.of(100, 400, 1_500);
  private static final int MOST = STRETCHES.stream().mapToInt(each -> each).sum();

  private final Session session;
  private final MunicipalityId municipality;
  private final SearchQuery query;
  private final List<Probe> probes;
  private final Limits limits;

  private record Place(UnitId unit, long number) {}

  private record Found(CaseId id, Place place) {}

  Finding(Session session, MunicipalityId municipality, SearchQuery query, List<Probe> probes) throws SQLException {
    this.session = session;
    this.municipality = municipality;
    this.query = query;
    this.probes = probes;
    this.limits = Limits.of(session, municipality, query.reader());
  }

  SearchPage page() throws SQLException {
    return switch (new Leading(session, municipality, query).of(probes, STRETCHES.getFirst(), MOST)) {
      case Way.Along(var probe) -> along(probe);
      case Way.Through(var cases, var first) -> through(cases, first);
    };
  }

  private SearchPage along(Probe leading) throws SQLException {
    var others = probes.stream().filter(probe -> !probe.equals(leading)).toList();
    var found = new ArrayList<Found>();
    var below = query.below();
    for (var stretch : stretches(others)) {
      var candidates = candidates(leading, below, stretch);
      var byUnit = byUnit(candidates);
      found.addAll(those(byUnit.keySet(), (unit, values) -> in(byUnit.get(unit), values), others, query.limit() + 1 - found.size()));
      if (found.size() > query.limit()) {
        return full(found);
      }
      if (candidates.size() < stretch) {
        return told(found, Optional.empty());
      }
      below = candidates.getLast().number();
    }
    return told(found, Optional.of(below));
  }

  private SearchPage through(List<Long> cases, int first) throws SQLException {
    var found = new ArrayList<Found>();
    var below = query.below();
    for (var stretch : first < MOST ? List.of(first, MOST - first) : List.of(MOST)) {
      var lowest = lowest(cases, below, stretch);
      var to = below;
      found.addAll(those(query.units(), (unit, values) -> between(lowest.orElse(0L), to, values), probes, query.limit() + 1 - found.size()));
      if (found.size() > query.limit()) {
        return full(found);
      }
      if (lowest.isEmpty()) {
        return told(found, Optional.empty());
      }
      below = lowest.get();
    }
    return told(found, Optional.of(below));
  }

  private SearchPage full(List<Found> found) throws SQLException {
    return told(found.subList(0, query.limit()), Optional.of(found.get(query.limit() - 1).place().number()));
  }

  /** Where nothing more is asked of a case, the first are a page. */
  private List<Integer> stretches(List<Probe> others) {
    var isAll = others.isEmpty() && query.open().isEmpty() && query.service().isEmpty();
    var first = query.limit() + 1;
    return isAll ? List.of(first, MOST - STRETCHES.getLast() - first, STRETCHES.getLast()) : STRETCHES;
  }

  /** Where a stretch ends that has no more cases than that: half of them shared by how many a unit has; empty where there are no more after it. */
  private Optional<Long> lowest(List<Long> cases, long below, int stretch) throws SQLException {
    var all = Math.max(1, cases.stream().mapToLong(each -> each).sum());
    var units = List.copyOf(query.units());
    var half = stretch / 2 - units.size();
    var values = new ArrayList<Object>();
    var ends = IntStream.range(0, units.size()).mapToObj(i -> {
      Collections.addAll(values, municipality, units.get(i), SearchIndex.EVERY, below, Math.max(0, half * cases.get(i) / all + half / units.size()));
      return "(select t.number from search_token t where t.municipality_id = ? and t.unit_id = ? and t.word = ? and t.number < ? order by t.number desc limit 1 offset ?)";
    }).collect(Collectors.joining(" union all "));
    return session.list(ends, row -> row.number("number"), values.toArray()).stream().max(Comparator.naturalOrder());
  }

  private List<Place> candidates(Probe leading, long below, int most) throws SQLException {
    var values = new ArrayList<Object>();
    var rows = query.units().stream().map(unit -> {
      var from = leading.of(unit, municipality, values);
      Collections.addAll(values, below, most);
      return "(select " + (leading.isInOrder() ? "" : "distinct ") + "t.unit_id, t.number " + from + " and t.number < ? order by t.number desc limit ?)";
    }).collect(Collectors.joining(" union all "));
    values.add(most);
    return session.list("select unit_id, number from (" + rows + ") read_on order by number desc limit ?",
        row -> new Place(row.id("unit_id", UnitId::new), row.number("number")), values.toArray());
  }

  /** Those of them that have all of it. @param among which cases of a unit */
  private List<Found> those(Set<UnitId> units, BiFunction<UnitId, List<Object>, String> among, List<Probe> terms, int most) throws SQLException {
    if (units.isEmpty()) {
      return List.of();
    }
    var values = new ArrayList<Object>();
    var rows = units.stream().map(unit -> {
      Collections.addAll(values, municipality, unit, SearchIndex.EVERY, municipality);
      var which = among.apply(unit, values);
      var has = terms.stream().map(probe -> probe.ofCase(municipality, values)).collect(Collectors.joining());
      return "(select c.id, t.unit_id, t.number from search_token t straight_join case_file c on c.number = t.number and c.unit_id = t.unit_id"
          + " where t.municipality_id = ? and t.unit_id = ? and t.word = ? and c.municipality_id = ?" + which + has + only(values, most);
    }).collect(Collectors.joining(" union all "));
    values.add(most);
    return session.list(rows + " order by number desc limit ?",
        row -> new Found(row.id("id", CaseId::new), new Place(row.id("unit_id", UnitId::new), row.number("number"))), values.toArray());
  }

  private static Map<UnitId, List<Long>> byUnit(List<Place> places) {
    return places.stream().collect(Collectors.groupingBy(Place::unit, Collectors.mapping(Place::number, Collectors.toList())));
  }

  private static String between(long lowest, long below, List<Object> values) {
    Collections.addAll(values, lowest, below);
    return " and t.number >= ? and t.number < ?";
  }

  private static String in(List<Long> numbers, List<Object> values) {
    values.addAll(numbers);
    return " and t.number in (" + Probe.marks(numbers.size()) + ")";
  }

  private String only(List<Object> values, int most) {
    var only = new StringBuilder();
    query.open().ifPresent(open -> {
      values.add(open);
      only.append(" and c.open = ?");
    });
    query.service().ifPresent(service -> {
      values.add(service);
      only.append(" and c.family_id = ?");
    });
    only.append(Barred.not(query.reader(), values)).append(limits.not("c", "id", values));
    values.add(most);
    return only.append(" order by t.number desc limit ?)").toString();
  }

  private SearchPage told(List<Found> found, Optional<Long> next) throws SQLException {
    var words = words(found.stream().map(Found::place).toList());
    var party = probes.stream().anyMatch(Probe.Anyone.class::isInstance) ? Source.PARTY.bit() : 0;
    return new SearchPage(found.stream().map(each -> new Hit(each.id(), each.place().number(), Source.of(party
        | words.getOrDefault(each.place().number(), KeptWords.NONE).sources(word -> probes.stream().anyMatch(probe -> probe.isMeant(word)))))).toList(), next);
  }

  /** Not of a case that was moved or purged a moment ago. */
  private Map<Long, KeptWords> words(List<Place> places) throws SQLException {
    if (places.isEmpty()) {
      return Map.of();
    }
    var values = new ArrayList<Object>(List.of(municipality, SearchIndex.EVERY));
    var which = byUnit(places).entrySet().stream().map(unit -> {
      values.add(unit.getKey());
      return "(t.unit_id = ?" + in(unit.getValue(), values) + ")";
    }).collect(Collectors.joining(" or "));
    return session.list("select t.number, t.words from search_token t where t.municipality_id = ? and t.word = ? and (" + which + ")",
        row -> Map.entry(row.number("number"), KeptWords.of(row.bytes("words"))), values.toArray())
        .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}

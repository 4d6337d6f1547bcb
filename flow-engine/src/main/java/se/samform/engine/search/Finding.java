package se.samform.engine.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.store.Session;
import se.samform.engine.barred.Barred;
import se.samform.engine.search.SearchPage.Hit;

/**
 * One page of a search. Cases are read newest first along the index of the rarest term and asked for the others, a few at
 * first and more while the page isn't full. How rare a term is is counted no further than {@value #COMMON}; the many
 * words of a common beginning have no order, so the cases themselves are walked instead, and soon fill a page.
 */
final class Finding {

  static final int COMMON = 500;
  /** How many cases are looked through for one page, a stretch at a time. */
  static final List<Integer> STRETCHES = List.of(100, 400, 1_500);

  private final Session session;
  private final MunicipalityId municipality;
  private final SearchQuery query;
  private final List<Probe> probes;

  Finding(Session session, MunicipalityId municipality, SearchQuery query, List<Probe> probes) {
    this.session = session;
    this.municipality = municipality;
    this.query = query;
    this.probes = probes;
  }

  SearchPage page() throws SQLException {
    var leading = leading();
    var found = new ArrayList<Hit>();
    var below = query.below();
    for (var stretch : STRETCHES) {
      var candidates = candidates(leading, below, stretch);
      found.addAll(those(candidates, query.limit() + 1 - found.size()));
      if (found.size() > query.limit()) {
        return told(found.subList(0, query.limit()), Optional.of(found.get(query.limit() - 1).number()));
      }
      if (candidates.size() < stretch) {
        return told(found, Optional.empty());
      }
      below = candidates.getLast();
    }
    return told(found, Optional.of(below));
  }

  /** The rarest that can lead. */
  private Probe leading() throws SQLException {
    Probe best = new Probe.Exact(SearchIndex.EVERY);
    var least = Integer.MAX_VALUE;
    for (var probe : probes) {
      var count = count(probe);
      if (count < least && (probe.isInOrder() || count < COMMON)) {
        best = probe;
        least = count;
      }
    }
    return best;
  }

  private int count(Probe probe) throws SQLException {
    var values = new ArrayList<Object>();
    var rows = query.units().stream().map(unit -> "(select t.number " + probe.of(unit, municipality, values) + " limit " + COMMON + ")")
        .collect(Collectors.joining(" union all "));
    return session.one("select count(*) as n from (" + rows + ") counted", row -> row.count("n"), values.toArray()).orElseThrow();
  }

  private List<Long> candidates(Probe leading, long below, int most) throws SQLException {
    var values = new ArrayList<Object>();
    var rows = query.units().stream().map(unit -> {
      var from = leading.of(unit, municipality, values);
      values.add(below);
      values.add(most);
      return "(select " + (leading.isInOrder() ? "" : "distinct ") + "t.number " + from + " and t.number < ? order by t.number desc limit ?)";
    }).collect(Collectors.joining(" union all "));
    values.add(most);
    return session.list("select number from (" + rows + ") read_on order by number desc limit ?", row -> row.number("number"), values.toArray());
  }

  /** Those of them that have all of it, and are of the units. */
  private List<Hit> those(List<Long> candidates, int most) throws SQLException {
    if (candidates.isEmpty()) {
      return List.of();
    }
    var values = new ArrayList<Object>(List.of(municipality));
    values.addAll(query.units());
    values.addAll(candidates);
    var sql = new StringBuilder("select c.id, c.number from case_file c where c.municipality_id = ? and c.unit_id in (" + Probe.marks(query.units().size())
        + ") and c.number in (" + Probe.marks(candidates.size()) + ")");
    query.open().ifPresent(open -> {
      values.add(open);
      sql.append(" and c.open = ?");
    });
    query.service().ifPresent(service -> {
      values.add(service);
      sql.append(" and c.family_id = ?");
    });
    sql.append(Barred.not(query.reader(), values));
    probes.forEach(probe -> sql.append(probe.ofCase(municipality, values)));
    values.add(most);
    return session.list(sql.append(" order by c.number desc limit ?").toString(),
        row -> new Hit(row.id("id", CaseId::new), row.number("number"), Set.of()), values.toArray());
  }

  private SearchPage told(List<Hit> hits, Optional<Long> next) throws SQLException {
    var sources = sources(hits);
    return new SearchPage(hits.stream().map(hit -> new Hit(hit.id(), hit.number(), Source.of(sources.getOrDefault(hit.number(), 0)))).toList(), next);
  }

  private Map<Long, Integer> sources(List<Hit> hits) throws SQLException {
    var sources = new HashMap<Long, Integer>();
    var isByParty = probes.stream().anyMatch(Probe.Anyone.class::isInstance);
    hits.forEach(hit -> sources.put(hit.number(), isByParty ? Source.PARTY.bit() : 0));
    var words = new ArrayList<Object>();
    var either = probes.stream().flatMap(probe -> probe.word(words).stream()).collect(Collectors.joining(" or "));
    if (hits.isEmpty() || either.isEmpty()) {
      return sources;
    }
    var values = new ArrayList<Object>(List.of(municipality));
    hits.forEach(hit -> values.add(hit.number()));
    values.addAll(words);
    session.list("select number, bit_or(sources) as sources from search_token where municipality_id = ? and number in (" + Probe.marks(hits.size())
        + ") and (" + either + ") group by number", row -> sources.merge(row.number("number"), row.count("sources"), (one, other) -> one | other),
        values.toArray());
    return sources;
  }
}

package se.samform.engine.casefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.VersionId;

/**
 * A list as stretches of an index, each by itself in the list's order: (unit, open) where it doesn't matter who has a case,
 * else (unit, open, assignee, with_citizen). So whatever is read of a stretch is shown, but for what a filter leaves out.
 */
final class Stretches {

  private static final String ASCENDING = " order by due_on, number limit ?";
  private static final String DESCENDING = " order by due_on desc, number desc limit ?";

  private final MunicipalityId municipality;
  private final InboxQuery query;
  private final List<VersionId> versions;

  /** @param versions of the e-service asked for; of no meaning where none is */
  Stretches(MunicipalityId municipality, InboxQuery query, List<VersionId> versions) {
    this.municipality = municipality;
    this.query = query;
    this.versions = versions;
  }

  /** Statement and values. */
  record Sql(String text, List<Object> values) {}

  Sql after(String columns, int limit) {
    return query.after().map(place -> joined(columns, " and (c.due_on > ? or (c.due_on = ? and c.number > ?))", place, ASCENDING, limit))
        .orElseGet(() -> joined(columns, ASCENDING, List.of(), limit));
  }

  Sql before(String columns, InboxQuery.Place place, int limit) {
    return joined(columns, " and (c.due_on < ? or (c.due_on = ? and c.number < ?))", place, DESCENDING, limit);
  }

  private Sql joined(String columns, String range, InboxQuery.Place place, String order, int limit) {
    return joined(columns, range + order, List.of(place.dueOn(), place.dueOn(), place.number()), limit);
  }

  private Sql joined(String columns, String rangeAndOrder, List<Object> range, int limit) {
    var values = new ArrayList<Object>();
    var text = query.units().stream().flatMap(unit -> held().map(held -> {
      Collections.addAll(values, municipality, unit, query.open());
      values.addAll(held.values());
      var only = only(values);
      values.addAll(range);
      values.add(limit);
      return "(select " + columns + " from case_file c where c.municipality_id = ? and c.unit_id = ? and c.open = ?"
          + held.text() + only + rangeAndOrder + ")";
    })).collect(Collectors.joining(" union all "));
    return new Sql(text, values);
  }

  private Stream<Sql> held() {
    return switch (query.whose()) {
      case InboxQuery.Whose.Anybodys() -> Stream.of(new Sql("", List.of()));
      case InboxQuery.Whose.Nobodys() -> Stream.of(nobodys(false), nobodys(true));
      case InboxQuery.Whose.Of(var officer) -> Stream.of(of(officer, false), of(officer, true));
      case InboxQuery.Whose.ToActOn(var officer) -> Stream.of(nobodys(false), of(officer, false));
    };
  }

  private static Sql nobodys(boolean withCitizen) {
    return new Sql(" and c.assignee_id is null and c.with_citizen = ?", List.of(withCitizen));
  }

  private static Sql of(Object officer, boolean withCitizen) {
    return new Sql(" and c.assignee_id = ? and c.with_citizen = ?", List.of(officer, withCitizen));
  }

  private String only(List<Object> values) {
    var text = new StringBuilder();
    query.only().kind().ifPresent(kind -> {
      values.add(kind);
      text.append(" and c.status_kind = ?");
    });
    query.only().service().ifPresent(service -> {
      values.addAll(versions);
      text.append(versions.stream().map(version -> "?").collect(Collectors.joining(", ", " and c.version_id in (", ")")));
    });
    return text.toString();
  }
}

package se.samform.engine.casefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.id.FamilyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.engine.barred.Barred;
import se.samform.engine.barred.Limits;

/**
 * A list as stretches of an index, each by itself in the list's order: (unit, open) where it doesn't matter who has a case,
 * of one e-service (unit, open, family), else (unit, open, assignee, with_citizen), and then what it is sorted by; what an
 * officer flagged by their flags. So whatever is read of a stretch is shown, but for what another filter leaves out.
 */
final class Stretches {

  private static final String LIMIT = " limit ?";
  private static final String GIVEN = " and (c.assignee_id <=> ? or exists (select 1 from case_task y where y.case_id = c.id and y.officer_id = ?))";

  private final MunicipalityId municipality;
  private final InboxQuery query;
  private final Limits limits;

  /** @param limits of who reads */
  Stretches(MunicipalityId municipality, InboxQuery query, Limits limits) {
    this.municipality = municipality;
    this.query = query;
    this.limits = limits;
  }

  /** Whether nothing can be in the list. */
  boolean isEmpty() {
    return query.units().stream().noneMatch(unit -> held(unit).findAny().isPresent());
  }

  /** Statement and values. */
  record Sql(String text, List<Object> values) {}

  Sql after(String columns, int limit) {
    return query.after().map(place -> joined(columns, query.order().after(), place, query.order().along(), limit))
        .orElseGet(() -> joined(columns, query.order().along(), List.of(), limit));
  }

  Sql before(String columns, InboxQuery.Place place, int limit) {
    return joined(columns, query.order().before(), place, query.order().against(), limit);
  }

  private Sql joined(String columns, String range, InboxQuery.Place place, String order, int limit) {
    return joined(columns, range + order, List.of(place.at(), place.at(), place.number()), limit);
  }

  private Sql joined(String columns, String rangeAndOrder, List<Object> range, int limit) {
    var values = new ArrayList<Object>();
    var text = query.units().stream().flatMap(unit -> held(unit).map(held -> {
      Collections.addAll(values, municipality, unit, held.open());
      values.addAll(held.values());
      var only = only(values) + Barred.not(query.reader(), values);
      values.addAll(range);
      values.add(limit);
      return "(select " + columns + " from " + held.from() + " where c.municipality_id = ? and c.unit_id = ? and c.open = ?"
          + held.where() + only + rangeAndOrder + LIMIT + ")";
    })).collect(Collectors.joining(" union all "));
    return new Sql(text, values);
  }

  /** Who has them, or flagged them. */
  private record Held(String from, boolean open, String where, List<Object> values) {

    Held and(String narrower, List<? extends Object> more) {
      return new Held(from, open, where + narrower, Stream.concat(values.stream(), more.stream()).toList());
    }
  }

  private Stream<Held> held(UnitId unit) {
    var in = limits.in(unit);
    if (in.isEmpty()) {
      return held();
    }
    var theirs = in.get().given() ? given(limits.reader().orElseThrow()) : held();
    return in.get().services().map(services -> of(services, theirs)).orElse(theirs);
  }

  /** Each e-service is a stretch by itself where it doesn't matter who has a case. */
  private Stream<Held> of(Set<FamilyId> services, Stream<Held> held) {
    var wanted = services.stream().filter(service -> query.only().service().map(service::equals).orElse(true)).toList();
    if (wanted.isEmpty()) {
      return Stream.empty();
    }
    return query.whose() instanceof InboxQuery.Whose.Anybodys
        ? held.flatMap(each -> wanted.stream().map(service -> each.and(" and c.family_id = ?", List.of(service))))
        : held.map(each -> each.and(" and c.family_id in (?" + ", ?".repeat(wanted.size() - 1) + ")", List.copyOf(wanted)));
  }

  /** What is given to the reader: as theirs, or with a task that names them. */
  private Stream<Held> given(OfficerId me) {
    return switch (query.whose()) {
      case InboxQuery.Whose.Anybodys() -> Stream.of(of(me, false), of(me, true), tasked(me).and(" and not c.assignee_id <=> ?", List.of(me)));
      case InboxQuery.Whose.Nobodys() -> Stream.of(tasked(me).and(" and c.assignee_id is null", List.of()));
      case InboxQuery.Whose.Of(var officer, var others) -> with(officer, others).flatMap(each -> each.equals(me)
          ? Stream.of(of(me, false), of(me, true)) : Stream.of(tasked(me).and(" and c.assignee_id = ?", List.of(each))));
      case InboxQuery.Whose.ToActOn(var officer, var others) -> Stream.concat(
          Stream.of(tasked(me).and(" and c.assignee_id is null and c.with_citizen = 0", List.of())),
          with(officer, others).map(each -> each.equals(me) ? of(me, false) : tasked(me).and(" and c.assignee_id = ? and c.with_citizen = 0", List.of(each))));
      case InboxQuery.Whose.WithCitizen(var officer, var others) -> with(officer, others)
          .map(each -> each.equals(me) ? of(me, true) : tasked(me).and(" and c.assignee_id = ? and c.with_citizen = 1", List.of(each)));
      case InboxQuery.Whose.Stuck stuck -> held().map(each -> each.and(GIVEN, List.of(me, me)));
      case InboxQuery.Whose.FlaggedBy flagged -> held().map(each -> each.and(GIVEN, List.of(me, me)));
    };
  }

  /** Those with an open task that names the officer; each once. */
  private Held tasked(OfficerId officer) {
    return new Held("case_task w straight_join case_file c on c.id = w.case_id and c.municipality_id = w.municipality_id", query.open(),
        " and w.officer_id = ? and w.task = (select min(y.task) from case_task y where y.case_id = w.case_id and y.officer_id = w.officer_id)", List.of(officer));
  }

  private Stream<Held> held() {
    return switch (query.whose()) {
      case InboxQuery.Whose.Anybodys() -> Stream.of(held("", List.of()));
      case InboxQuery.Whose.Nobodys() -> Stream.of(nobodys(false), nobodys(true));
      case InboxQuery.Whose.Of(var officer, var others) -> with(officer, others).flatMap(each -> Stream.of(of(each, false), of(each, true)));
      case InboxQuery.Whose.ToActOn(var officer, var others) ->
          Stream.concat(Stream.of(nobodys(false)), with(officer, others).map(each -> of(each, false)));
      case InboxQuery.Whose.WithCitizen(var officer, var others) -> with(officer, others).map(each -> of(each, true));
      case InboxQuery.Whose.Stuck() -> Stream.of(stuck(true), stuck(false));
      case InboxQuery.Whose.FlaggedBy(var officer) -> Stream.of(flagged(officer, true), flagged(officer, false));
    };
  }

  private static Stream<OfficerId> with(OfficerId officer, Set<OfficerId> others) {
    return Stream.concat(Stream.of(officer), others.stream());
  }

  private Held nobodys(boolean withCitizen) {
    return held(" and c.assignee_id is null and c.with_citizen = ?", List.of(withCitizen));
  }

  private Held of(Object officer, boolean withCitizen) {
    return held(" and c.assignee_id = ? and c.with_citizen = ?", List.of(officer, withCitizen));
  }

  private Held held(String where, List<Object> values) {
    // A few cases that are named are looked at, and not those that stand before them in the list.
    var from = query.only().among().isPresent() ? "case_file c force index (primary)" : "case_file c";
    return new Held(from, query.open(), where, values);
  }

  /** What has got stuck is little: the municipality's is read first, of each case once, and then its case. */
  private static Held stuck(boolean open) {
    return new Held("outbox s force index (outbox_stuck) straight_join case_file c on c.id = s.stuck_stream and c.municipality_id = s.municipality_id", open,
        " and s.stuck_stream is not null and not exists (select 1 from outbox y where y.stream = s.stream and y.state = 'STUCK'"
            + " and y.lets_pass = 0 and y.seq < s.seq)", List.of());
  }

  /** An officer's flags are few: they are read first, and then each one's case. */
  private static Held flagged(Object officer, boolean open) {
    return new Held("case_flag g straight_join case_file c on c.id = g.case_id and c.municipality_id = g.municipality_id", open,
        " and g.officer_id = ?", List.of(officer));
  }

  private String only(List<Object> values) {
    var text = new StringBuilder();
    query.only().kind().ifPresent(kind -> {
      values.add(kind);
      text.append(" and c.status_kind = ?");
    });
    query.only().dueBefore().ifPresent(day -> {
      values.add(day);
      text.append(" and c." + InboxOrder.By.due(query.whose()).column() + " < ?");
    });
    query.only().service().ifPresent(service -> {
      values.add(service);
      text.append(" and c.family_id = ?");
    });
    query.only().came().ifPresent(came -> text.append(came(came, values)));
    query.only().among().ifPresent(cases -> {
      values.addAll(cases);
      text.append(" and c.id in (?").append(", ?".repeat(cases.size() - 1)).append(")");
    });
    return text.toString();
  }

  private static String came(InboxQuery.Came came, List<Object> values) {
    came.from().ifPresent(values::add);
    came.until().ifPresent(values::add);
    return (came.from().isPresent() ? " and c.opened_at >= ?" : "") + (came.until().isPresent() ? " and c.opened_at < ?" : "");
  }
}

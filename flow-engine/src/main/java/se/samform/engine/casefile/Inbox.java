package se.samform.engine.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.flow.Actor;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.UnitId;
import se.samform.core.id.VersionId;
import se.samform.core.store.Database;
import se.samform.core.store.Session;
import se.samform.core.vault.Vault;
import se.samform.engine.barred.Barred;
import se.samform.engine.barred.Limits;
import se.samform.engine.diary.Diary;

/**
 * The desk's lists. A page is read along an index from where the last one ended, a few short stretches per unit, so that
 * it costs the same however many cases there are; and nothing is counted further than people read.
 */
@ApplicationScoped
public class Inbox {

  /** What may begin a reference: its series, its year, and a letter that tells it from most others. */
  private static final Pattern BEGINNING = Pattern.compile("[A-Z0-9]{1,12}-[0-9]{4}-[A-Z0-9]{1,12}");

  private final Database database;
  private final CaseRows rows;

  @Inject
  public Inbox(Database database, Vault vault) {
    this.database = database;
    this.rows = new CaseRows(vault);
  }

  /** For the container's proxy. */
  protected Inbox() {
    this(null, null);
  }

  public InboxPage page(MunicipalityId municipality, InboxQuery query) {
    var found = database.read(session -> find(session, municipality, query));
    return found.size() <= query.limit()
        ? new InboxPage(found, Optional.empty())
        : upTo(found.subList(0, query.limit()), query.order());
  }

  /** The case that stands before the place in the list; the query's own place and limit don't matter. */
  public Optional<CaseHead> before(MunicipalityId municipality, InboxQuery query, InboxQuery.Place place) {
    return database.read(session -> before(session, municipality, query, place));
  }

  /** Where the case with this number stands; the query's own place and limit don't matter. */
  public InboxPosition position(MunicipalityId municipality, InboxQuery query, long number) {
    return database.read(session -> position(session, municipality, query, number));
  }

  /** How many there are after the query's place; {@link InboxPosition#MOST} means that many or more. */
  public int count(MunicipalityId municipality, InboxQuery query) {
    return database.read(session -> count(session, municipality, query));
  }

  /** Cases that the officer may see whose reference is this or begins with it, by reference; none for what can't begin one. */
  public List<CaseHead> referred(MunicipalityId municipality, Actor.Officer reader, String reference, int limit) {
    var text = reference.strip().toUpperCase(Locale.ROOT);
    if (reader.units().isEmpty() || !BEGINNING.matcher(text).matches()) {
      return List.of();
    }
    return database.read(session -> referred(session, municipality, reader, text, limit));
  }

  /** Those that the officer may see that have this diary number, however its letters are written. */
  public List<CaseHead> registered(MunicipalityId municipality, Actor.Officer reader, String diaryNumber) {
    return database.read(session -> {
      var registered = Diary.cases(session, municipality, diaryNumber.strip());
      return reader.units().isEmpty() || registered.isEmpty() ? List.of() : these(session, municipality, reader, registered);
    });
  }

  /** These cases, as far as the officer may see them; in the order given. */
  public List<CaseHead> these(MunicipalityId municipality, Actor.Officer reader, Collection<CaseId> ids) {
    return reader.units().isEmpty() || ids.isEmpty() ? List.of() : database.read(session -> these(session, municipality, reader, ids));
  }

  /** Those that were linked to the case from their side, as far as the officer may see them. */
  public List<CaseHead> linkedTo(MunicipalityId municipality, Actor.Officer reader, CaseId id) {
    return database.read(session -> {
      var linked = LinkRows.linkedTo(session, municipality, id);
      return reader.units().isEmpty() || linked.isEmpty() ? List.of() : these(session, municipality, reader, linked);
    });
  }

  /** How many open cases of these units there are, by the version whose flow they follow and status. */
  public List<OpenCases> openByVersion(MunicipalityId municipality, Set<UnitId> units) {
    if (units.isEmpty()) {
      return List.of();
    }
    var values = Stream.concat(units.stream(), Stream.of(municipality)).toArray();
    return database.read(session -> session.list("select flow_id, status, count(*) as cases from case_file where unit_id in (?"
        + ", ?".repeat(units.size() - 1) + ") and open = true and municipality_id = ? group by flow_id, status",
        row -> new OpenCases(row.id("flow_id", VersionId::new), row.text("status"), row.count("cases")), values));
  }

  /** Open tasks that wait for an officer, in whichever unit, what is to be done first first. */
  public List<WaitingTask> tasks(MunicipalityId municipality, TaskQuery query) {
    return database.read(session -> TaskRows.waiting(session, municipality, query));
  }

  /** What those call themselves who handed the cases of a list in; nothing for who didn't say, who is protected, or whose content is purged. */
  public Map<CaseId, String> applicants(MunicipalityId municipality, List<CaseHead> listed) {
    return listed(municipality, listed).applicants();
  }

  /** The same, and what the cases are about. */
  public Listed listed(MunicipalityId municipality, List<CaseHead> cases) {
    var told = cases.stream().filter(head -> !head.filing().protectedIdentity()).toList();
    return told.isEmpty() ? Listed.NOTHING : database.read(session -> rows.listed(session, municipality, told));
  }

  private static List<CaseHead> these(Session session, MunicipalityId municipality, Actor.Officer reader, Collection<CaseId> ids) throws SQLException {
    var units = reader.units();
    var limits = Limits.of(session, municipality, Optional.of(reader.id()));
    var values = new ArrayList<Object>(Stream.of(Stream.of(municipality), units.stream(), ids.stream(), Stream.of(reader.id())).flatMap(each -> each).toList());
    var only = Barred.not("c", "id", "?") + limits.not("c", "id", values);
    var heads = session.list("select " + CaseRows.HEAD + " from case_file c where c.municipality_id = ? and c.unit_id in (?" + ", ?".repeat(units.size() - 1)
        + ") and c.id in (?" + ", ?".repeat(ids.size() - 1) + ")" + only, CaseRows::head, values.toArray()).stream().collect(Collectors.toMap(CaseHead::id, head -> head));
    return ids.stream().filter(heads::containsKey).map(heads::get).toList();
  }

  /** When those cases of a list ended that are over: when their status changed for the last time. */
  public Map<CaseId, Instant> ends(MunicipalityId municipality, List<CaseHead> listed) {
    var over = listed.stream().filter(head -> head.state().isOver()).map(CaseHead::id).toList();
    return over.isEmpty() ? Map.of() : database.read(session -> ends(session, municipality, over));
  }

  private static Map<CaseId, Instant> ends(Session session, MunicipalityId municipality, List<CaseId> over) throws SQLException {
    var values = new ArrayList<Object>(List.of(municipality));
    values.addAll(over);
    return session.list("select case_id, max(at) as ended_at from case_event where municipality_id = ? and case_id in (?"
            + ", ?".repeat(over.size() - 1) + ") and type = 'status-changed' group by case_id",
            row -> Map.entry(row.id("case_id", CaseId::new), row.instant("ended_at")), values.toArray())
        .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static InboxPage upTo(List<CaseHead> cases, InboxOrder order) {
    return new InboxPage(cases, Optional.of(InboxQuery.Place.of(cases.getLast(), order)));
  }

  /** One more than shown, to see whether there is a next page. */
  static List<CaseHead> find(Session session, MunicipalityId municipality, InboxQuery query) throws SQLException {
    var stretches = stretches(session, municipality, query);
    if (stretches.isEmpty()) {
      return List.of();
    }
    var sql = stretches.get().after(CaseRows.HEAD, query.limit() + 1);
    sql.values().add(query.limit() + 1);
    return session.list(sql.text() + query.order().along() + " limit ?", CaseRows::head, sql.values().toArray());
  }

  static Optional<CaseHead> before(Session session, MunicipalityId municipality, InboxQuery query, InboxQuery.Place place)
      throws SQLException {
    var stretches = stretches(session, municipality, query);
    if (stretches.isEmpty()) {
      return Optional.empty();
    }
    var sql = stretches.get().before(CaseRows.HEAD, place, 1);
    return session.one(sql.text() + query.order().against() + " limit 1", CaseRows::head, sql.values().toArray());
  }

  static InboxPosition position(Session session, MunicipalityId municipality, InboxQuery query, long number) throws SQLException {
    var fromTheTop = query.fromTheTop();
    var stretches = stretches(session, municipality, fromTheTop);
    if (stretches.isEmpty()) {
      return new InboxPosition(0, 0);
    }
    var sql = stretches.get().after("c.number, c." + query.order().by().column(), InboxPosition.MOST);
    sql.values().add(InboxPosition.MOST);
    var numbers = session.list("select number from (" + sql.text() + query.order().along() + " limit ?) listed", row -> row.number("number"), sql.values().toArray());
    return new InboxPosition(numbers.indexOf(number) + 1, numbers.size());
  }

  /** The same of several lists of one reader's at once, by their place among them; nothing of those in which there is nothing. */
  public Map<Integer, Integer> counts(MunicipalityId municipality, List<InboxQuery> queries) {
    return database.read(session -> counts(session, municipality, queries));
  }

  static Map<Integer, Integer> counts(Session session, MunicipalityId municipality, List<InboxQuery> queries) throws SQLException {
    var reader = queries.stream().map(InboxQuery::reader).distinct().toList();
    if (reader.size() != 1) {
      throw new IllegalArgumentException("Not one reader's: " + reader);
    }
    var limits = Limits.of(session, municipality, reader.getFirst());
    var values = new ArrayList<Object>();
    var parts = new ArrayList<String>();
    for (var i = 0; i < queries.size(); i++) {
      var query = queries.get(i);
      var stretches = stretches(municipality, query, limits);
      if (stretches.isPresent()) {
        var sql = stretches.get().after("c.number, c." + query.order().by().column(), InboxPosition.MOST);
        values.addAll(sql.values());
        parts.add("select " + i + " as list, least(count(*), " + InboxPosition.MOST + ") as n from (" + sql.text() + ") listed" + i);
      }
    }
    return parts.isEmpty() ? Map.of() : session.list(String.join(" union all ", parts), row -> Map.entry(row.count("list"), row.count("n")), values.toArray())
        .stream().filter(each -> each.getValue() > 0).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  static int count(Session session, MunicipalityId municipality, InboxQuery query) throws SQLException {
    var stretches = stretches(session, municipality, query);
    if (stretches.isEmpty()) {
      return 0;
    }
    var sql = stretches.get().after("c.number, c." + query.order().by().column(), InboxPosition.MOST);
    return session.one("select least(count(*), " + InboxPosition.MOST + ") as n from (" + sql.text() + ") listed",
        row -> row.count("n"), sql.values().toArray()).orElseThrow();
  }

  /** Empty where nothing can be in the list. */
  private static Optional<Stretches> stretches(Session session, MunicipalityId municipality, InboxQuery query) throws SQLException {
    return isNothing(query) ? Optional.empty() : stretches(municipality, query, Limits.of(session, municipality, query.reader()));
  }

  private static boolean isNothing(InboxQuery query) {
    return query.units().isEmpty() || query.only().among().filter(Set::isEmpty).isPresent();
  }

  private static Optional<Stretches> stretches(MunicipalityId municipality, InboxQuery query, Limits limits) {
    return isNothing(query) ? Optional.empty() : Optional.of(new Stretches(municipality, query, limits)).filter(found -> !found.isEmpty());
  }

  private static List<CaseHead> referred(
      Session session, MunicipalityId municipality, Actor.Officer reader, String reference, int limit) throws SQLException {
    var values = new ArrayList<Object>(List.of(municipality, reference + "%"));
    values.addAll(reader.units());
    values.add(reader.id());
    var only = Barred.not("c", "id", "?") + Limits.of(session, municipality, Optional.of(reader.id())).not("c", "id", values);
    values.add(limit);
    return session.list("select " + CaseRows.HEAD + " from case_file c where c.municipality_id = ? and c.reference like ? and c.unit_id in ("
        + reader.units().stream().map(unit -> "?").collect(Collectors.joining(", ")) + ")" + only + " order by reference limit ?", CaseRows::head, values.toArray());
  }
}

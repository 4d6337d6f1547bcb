package se.samform.engine.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.id.FamilyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.store.Database;
import se.samform.core.store.RowReader;
import se.samform.core.store.Session;
import se.samform.engine.casefile.DeliveryErrand;

/** Tells the numbers. What it reads grows with days and e-services, not with cases. */
@ApplicationScoped
public class Statistics {

  /** Named one by one, so that only their days are read: the index has the day behind the measure. */
  private static final String HAPPENED = Stream.of(Measure.values()).filter(measure -> measure != Measure.STILL_OPEN).map(measure -> "'" + measure + "'")
      .collect(Collectors.joining(", ", " and s.measure in (", ")"));

  private final Database database;
  private final MunicipalityLookup municipalities;

  @Inject
  public Statistics(Database database, MunicipalityLookup municipalities) {
    this.database = database;
    this.municipalities = municipalities;
  }

  /** For the container's proxy. */
  protected Statistics() {
    this(null, null);
  }

  public Figures figures(MunicipalityId municipality, Scope scope, Span span) {
    return scope.units().isEmpty()
        ? new Figures(List.of(), List.of(), List.of())
        : database.read(session -> new Figures(
            days(session, municipality, scope, span), parts(session, municipality, scope, span), open(session, municipality, scope)));
  }

  /** Those who gave up on these days, by e-service and step. */
  public List<Abandoned> abandoned(MunicipalityId municipality, Set<FamilyId> services, Span span) {
    return services.isEmpty() ? List.of() : database.read(session -> session.list(
        "select family_id, step, sum(n) as n from abandoned_draft where municipality_id = ? and family_id in (" + marks(services)
            + ") and ended_on between ? and ? group by family_id, step",
        row -> new Abandoned(row.id("family_id", FamilyId::new), row.text("step"), row.number("n")),
        values(municipality, services, span.from(), span.to())));
  }

  /** How many were handed in online on these days, by e-service, whatever unit they came to. */
  public Map<FamilyId, Long> handedIn(MunicipalityId municipality, Set<FamilyId> services, Span span) {
    return services.isEmpty() ? Map.of() : database.read(session -> {
      var handedIn = new HashMap<FamilyId, Long>();
      add(handedIn, session, "select family_id, sum(n) as n from statistic where municipality_id = ? and family_id in (" + marks(services)
          + ") and measure = 'OPENED' and bucket < " + Channel.OFFICER.ordinal() + " and day between ? and ? group by family_id",
          values(municipality, services, span.from(), span.to()));
      return handedIn;
    });
  }

  /** How many cases came in on these days, by e-service, whoever handed them in. */
  public Map<FamilyId, Long> opened(MunicipalityId municipality, Set<FamilyId> services, Span span) {
    return services.isEmpty() ? Map.of() : database.read(session -> {
      var opened = new HashMap<FamilyId, Long>();
      add(opened, session, "select family_id, sum(n) as n from statistic where municipality_id = ? and family_id in (" + marks(services)
          + ") and measure = 'OPENED' and day between ? and ? group by family_id", values(municipality, services, span.from(), span.to()));
      return opened;
    });
  }

  /** How many drafts were begun on these days, by e-service: what became of them doesn't matter. */
  public Map<FamilyId, Long> begun(MunicipalityId municipality, Set<FamilyId> services, Span span) {
    return services.isEmpty() ? Map.of() : database.read(session -> {
      var begun = new HashMap<FamilyId, Long>();
      add(begun, session, "select family_id, sum(n) as n from statistic where municipality_id = ? and family_id in (" + marks(services)
          + ") and measure = 'BEGUN' and day between ? and ? group by family_id", values(municipality, services, span.from(), span.to()));
      add(begun, session, "select family_id, sum(n) as n from abandoned_draft where municipality_id = ? and family_id in (" + marks(services)
          + ") and begun_on between ? and ? group by family_id", values(municipality, services, span.from(), span.to()));
      add(begun, session, "select v.family_id, count(*) as n from draft d join service_version v on v.id = d.version_id"
          + " where d.municipality_id = ? and v.family_id in (" + marks(services) + ") and d.started_at >= ? and d.started_at < ? group by v.family_id",
          values(municipality, services, start(municipality, span), end(municipality, span)));
      return begun;
    });
  }

  /** How many tries to hand cases of the units over failed on these days, each repeated or waiting for somebody. */
  public long failedDeliveries(MunicipalityId municipality, Scope scope, Span span) {
    if (scope.units().isEmpty()) {
      return 0;
    }
    var values = new ArrayList<Object>(List.of(DeliveryErrand.KIND, municipality, start(municipality, span), end(municipality, span)));
    var where = new Scope(scope.units(), Optional.empty()).where("c", values);
    scope.service().ifPresent(values::add);
    var ofService = scope.service().isPresent() ? " and v.family_id = ?" : "";
    return database.read(session -> session.one("select count(*) as n from outbox_attempt a"
        + " join outbox o on o.id = a.outbox_id and o.kind = ? join case_file c on c.id = o.stream"
        + " join service_version v on v.id = c.version_id where a.municipality_id = ? and a.at >= ? and a.at < ?" + where + ofService,
        row -> row.number("n"), values.toArray())).orElseThrow();
  }

  /** Whether something has happened that isn't counted yet. */
  public boolean isBehind(MunicipalityId municipality) {
    return database.read(session -> session.one("select 1 from case_file where uncounted = 1 and municipality_id = ? limit 1",
        row -> true, municipality)).isPresent();
  }

  private static List<Figures.Day> days(Session session, MunicipalityId municipality, Scope scope, Span span) throws SQLException {
    return read(session, "s.day, s.measure", municipality, scope, HAPPENED + " and s.day between ? and ?", span,
        row -> new Figures.Day(row.dateIfAny("day").orElseThrow(), Measure.valueOf(row.text("measure")), row.number("n")));
  }

  private static List<Figures.Part> parts(Session session, MunicipalityId municipality, Scope scope, Span span) throws SQLException {
    return read(session, "s.family_id, s.measure, s.bucket", municipality, scope, HAPPENED + " and s.day between ? and ?", span,
        row -> new Figures.Part(row.id("family_id", FamilyId::new), Measure.valueOf(row.text("measure")), row.count("bucket"), row.number("n")));
  }

  private static List<Figures.Open> open(Session session, MunicipalityId municipality, Scope scope) throws SQLException {
    var values = new ArrayList<Object>(List.of(municipality));
    var where = scope.where("s", values);
    return session.list("select s.family_id, s.day, sum(s.n) as n from statistic s where s.municipality_id = ?" + where
        + " and s.measure = 'STILL_OPEN' and s.n <> 0 group by s.family_id, s.day having n <> 0",
        row -> new Figures.Open(row.id("family_id", FamilyId::new), row.dateIfAny("day").orElseThrow(), row.number("n")), values.toArray());
  }

  private static <T> List<T> read(Session session, String columns, MunicipalityId municipality, Scope scope, String narrowed, Span span,
      RowReader<T> reader) throws SQLException {
    var values = new ArrayList<Object>(List.of(municipality));
    var where = scope.where("s", values);
    values.addAll(List.of(span.from(), span.to()));
    return session.list("select " + columns + ", sum(s.n) as n from statistic s where s.municipality_id = ?" + where + narrowed
        + " group by " + columns + " having n <> 0", reader, values.toArray());
  }

  private static void add(Map<FamilyId, Long> to, Session session, String sql, Object[] values) throws SQLException {
    session.list(sql, row -> to.merge(row.id("family_id", FamilyId::new), row.number("n"), Long::sum), values);
  }

  private Instant start(MunicipalityId municipality, Span span) {
    return span.from().atStartOfDay(municipalities.facts(municipality).zone()).toInstant();
  }

  private Instant end(MunicipalityId municipality, Span span) {
    return span.to().plusDays(1).atTime(LocalTime.MIDNIGHT).atZone(municipalities.facts(municipality).zone()).toInstant();
  }

  private static String marks(Set<FamilyId> services) {
    return services.stream().map(service -> "?").collect(Collectors.joining(", "));
  }

  private static Object[] values(MunicipalityId municipality, Set<FamilyId> services, Object from, Object to) {
    var values = new ArrayList<Object>(List.of(municipality));
    values.addAll(services);
    values.addAll(List.of(from, to));
    return values.toArray();
  }
}

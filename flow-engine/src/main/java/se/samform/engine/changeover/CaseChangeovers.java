package se.samform.engine.changeover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.VersionId;
import se.samform.core.store.Database;
import se.samform.core.store.Row;
import se.samform.core.store.Session;

/** Writes down what is planned for the cases of an older version, and what became of each. */
@ApplicationScoped
public class CaseChangeovers {

  private static final String WAITING = "select c.id, c.number, c.reference, c.status, c.last_seq from case_file c"
      + " left join case_changeover_case k on k.from_id = c.flow_id and k.case_id = c.id"
      + " where c.municipality_id = ? and c.flow_id = ? and c.open = true and c.number > ? and (? = true or k.case_id is null"
      + " or k.seq <> c.last_seq and (k.reason is null or k.reason <> '" + Stays.FAILED + "' or k.at < ?))"
      + " and c.status in (?";

  /** How long one is left alone that failed by a fault. */
  static final Duration AGAIN = Duration.ofMinutes(10);

  private final Database database;
  private final Clock clock;

  @Inject
  public CaseChangeovers(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected CaseChangeovers() {
    this(null, null);
  }

  /** Instead of what was planned before; cases that stayed are tried again. False if there are no such versions. */
  public boolean plan(MunicipalityId municipality, CasePlan plan) {
    return database.transaction(session -> {
      var isPlanned = session.change("insert into case_changeover (from_id, municipality_id, to_id, planned_by, planned_at)"
          + " select f.id, f.municipality_id, t.id, ?, ? from service_version f join service_version t on t.family_id = f.family_id and t.version > f.version"
          + " where f.municipality_id = ? and f.id = ? and t.id = ?"
          + " on duplicate key update to_id = values(to_id), planned_by = values(planned_by), planned_at = values(planned_at)",
          plan.by(), clock.instant(), municipality, plan.from(), plan.to()) > 0;
      if (isPlanned) {
        forget(session, municipality, plan.from());
        insertStatuses(session, municipality, plan);
      }
      return isPlanned;
    });
  }

  /** All cases stay that are still there. False if nothing was planned. */
  public boolean cancel(MunicipalityId municipality, VersionId from) {
    return database.transaction(session -> {
      var isCancelled = session.change("delete from case_changeover where municipality_id = ? and from_id = ?", municipality, from) == 1;
      if (isCancelled) {
        forget(session, municipality, from);
      }
      return isCancelled;
    });
  }

  /** Those that are planned and not cancelled, by the version that cases leave. */
  public List<CasePlan> all(MunicipalityId municipality) {
    return database.read(session -> {
      var statuses = session.list("select from_id, status, becomes from case_changeover_status where municipality_id = ?",
          row -> Map.entry(row.id("from_id", VersionId::new), Map.entry(row.text("status"), row.text("becomes"))), municipality).stream()
          .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
      return session.list("select from_id, to_id, planned_by from case_changeover where municipality_id = ? order by planned_at, from_id",
          row -> plan(row, statuses), municipality);
    });
  }

  /** What is planned for cases that follow this version's flow. */
  public Optional<CasePlan> find(MunicipalityId municipality, VersionId from) {
    return all(municipality).stream().filter(plan -> plan.from().equals(from)).findFirst();
  }

  /** How many have gone over from this version's flow as it was planned. */
  public int gone(MunicipalityId municipality, VersionId from) {
    return database.read(session -> session.one(
        "select count(*) as n from case_changeover_case where municipality_id = ? and from_id = ? and reason is null",
        row -> row.count("n"), municipality, from)).orElseThrow();
  }

  /** Those that were to go over and stay, with why, as long as they are where they were. */
  public List<Stays> stays(MunicipalityId municipality, VersionId from, int limit) {
    return database.read(session -> session.list("select k.case_id, k.reference, k.status, k.reason from case_changeover_case k"
            + " join case_file c on c.id = k.case_id and c.flow_id = k.from_id and c.status = k.status and c.open = true"
            + " where k.municipality_id = ? and k.from_id = ? and k.reason is not null order by k.reference limit ?",
        row -> new Stays(row.id("case_id", CaseId::new), row.text("reference"), row.text("status"), row.text("reason")),
        municipality, from, limit));
  }

  /** Open cases that are to go over and weren't tried as they stand, oldest first, from above a number on. */
  List<WaitingCase> waiting(MunicipalityId municipality, CasePlan plan, long above, int limit) {
    return named(municipality, plan, false, above, limit);
  }

  /** All open cases that such a plan names, whatever came of another. */
  List<WaitingCase> named(MunicipalityId municipality, CasePlan plan, int limit) {
    return named(municipality, plan, true, 0, limit);
  }

  private List<WaitingCase> named(MunicipalityId municipality, CasePlan plan, boolean alsoTried, long above, int limit) {
    if (plan.statuses().isEmpty()) {
      return List.of();
    }
    var values = new ArrayList<Object>(List.of(municipality, plan.from(), above, alsoTried, clock.instant().minus(AGAIN)));
    values.addAll(plan.statuses().keySet());
    values.add(limit);
    var more = String.join("", Collections.nCopies(plan.statuses().size() - 1, ", ?"));
    return database.read(session -> session.list(WAITING + more + ") order by c.number limit ?",
        row -> new WaitingCase(row.id("id", CaseId::new), row.number("number"), row.text("reference"), row.text("status"), row.count("last_seq")),
        values.toArray()));
  }

  /** In the transaction in which it goes over, or by itself where it stays. @param seq of its newest event now */
  void note(MunicipalityId municipality, CasePlan plan, WaitingCase of, int seq, Optional<String> reason) {
    database.transaction(session -> session.change("insert into case_changeover_case (from_id, case_id, municipality_id, reference, status, reason, seq, at)"
        + " values (?, ?, ?, ?, ?, ?, ?, ?)"
        + " on duplicate key update status = values(status), reason = values(reason), seq = values(seq), at = values(at)",
        plan.from(), of.id(), municipality, of.reference(), of.status(), reason, seq, clock.instant()));
  }

  /** What has gone over stays told. */
  private static void forget(Session session, MunicipalityId municipality, VersionId from) throws SQLException {
    session.change("delete from case_changeover_status where municipality_id = ? and from_id = ?", municipality, from);
    session.change("delete from case_changeover_case where municipality_id = ? and from_id = ? and reason is not null", municipality, from);
  }

  private static void insertStatuses(Session session, MunicipalityId municipality, CasePlan plan) throws SQLException {
    var rows = new ArrayList<Object[]>();
    plan.statuses().forEach((status, becomes) -> rows.add(new Object[] {plan.from(), status, municipality, becomes}));
    if (!rows.isEmpty()) {
      session.insertAll("insert into case_changeover_status (from_id, status, municipality_id, becomes)", rows);
    }
  }

  private static CasePlan plan(Row row, Map<VersionId, Map<String, String>> statuses) throws SQLException {
    var from = row.id("from_id", VersionId::new);
    return new CasePlan(from, row.id("to_id", VersionId::new), statuses.getOrDefault(from, Map.of()), row.id("planned_by", OfficerId::new));
  }
}

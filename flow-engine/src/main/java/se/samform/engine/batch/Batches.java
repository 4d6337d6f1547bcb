package se.samform.engine.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samform.core.id.BatchId;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.store.Database;
import se.samform.core.store.Row;
import se.samform.core.store.Session;

/** Writes down what was ordered for many cases, and tells it to whoever ordered it. */
@ApplicationScoped
public class Batches {

  /** Cases of one batch. */
  public static final int MOST = 50;
  /** Then nobody reads them any more: they go when their officer orders the next. */
  public static final Duration KEPT = Duration.ofDays(30);

  private final Database database;
  private final Clock clock;

  @Inject
  public Batches(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected Batches() {
    this(null, null);
  }

  /** False if it was begun before: then it isn't done again. All its cases wait. */
  public boolean begin(MunicipalityId municipality, Batch batch, OfficerId officer) {
    if (batch.cases().isEmpty() || batch.cases().size() > MOST) {
      throw new IllegalArgumentException("Not a batch: " + batch.cases().size() + " cases");
    }
    var now = clock.instant();
    return database.transaction(session -> {
      forget(session, municipality, officer, now.minus(KEPT));
      var isNew = session.change("insert ignore into batch (id, municipality_id, officer_id, action, list, ordered_at) values (?, ?, ?, ?, ?, ?)",
          batch.id(), municipality, officer, batch.action(), batch.list(), now) == 1;
      if (isNew) {
        insertCases(session, municipality, batch);
      }
      return isNew;
    });
  }

  /** Says what became of a case; false if it is of no batch of theirs. */
  public boolean note(MunicipalityId municipality, BatchId id, OfficerId officer, CaseId of, BatchCase.Outcome outcome) {
    var row = OutcomeRow.of(outcome);
    return database.transaction(session -> session.change("update batch_case c join batch b on b.id = c.batch_id set c.outcome = ?, c.reason = ?,"
        + " c.seq = coalesce(?, c.seq), c.officer_id = coalesce(?, c.officer_id)"
        + " where b.municipality_id = ? and b.id = ? and b.officer_id = ? and c.case_id = ?",
        row.outcome(), row.reason(), row.seq(), row.before(), municipality, id, officer, of)) == 1;
  }

  /** Only for whoever ordered it. */
  public Optional<Batch> find(MunicipalityId municipality, BatchId id, OfficerId officer) {
    return database.read(session -> {
      var cases = session.list("select case_id, reference, outcome, reason, seq, officer_id from batch_case where municipality_id = ? and batch_id = ? order by place",
          Batches::read, municipality, id);
      return session.one("select action, list from batch where municipality_id = ? and id = ? and officer_id = ?",
          row -> new Batch(id, row.text("action"), row.text("list"), cases), municipality, id, officer);
    });
  }

  private static void insertCases(Session session, MunicipalityId municipality, Batch batch) throws SQLException {
    var rows = new ArrayList<Object[]>();
    for (var each : batch.cases()) {
      rows.add(new Object[] {batch.id(), each.id(), each.reference(), municipality, rows.size(), OutcomeRow.of(new BatchCase.Outcome.Waiting()).outcome()});
    }
    session.insertAll("insert into batch_case (batch_id, case_id, reference, municipality_id, place, outcome)", rows);
  }

  private static void forget(Session session, MunicipalityId municipality, OfficerId officer, Instant before) throws SQLException {
    session.change("delete b, c from batch b left join batch_case c on c.batch_id = b.id where b.municipality_id = ? and b.officer_id = ?"
        + " and b.ordered_at < ?", municipality, officer, before);
  }

  private static BatchCase read(Row row) throws SQLException {
    var stored = new OutcomeRow(row.text("outcome"), row.textIfAny("reason"), Optional.of(row.count("seq")), row.idIfAny("officer_id", OfficerId::new));
    return new BatchCase(row.id("case_id", CaseId::new), row.text("reference"), stored.outcomeOf());
  }
}

package se.samform.engine.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import se.samform.core.flow.Ruling;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.VersionId;
import se.samform.core.store.Database;
import se.samform.core.store.Row;
import se.samform.engine.barred.Barred;
import se.samform.engine.barred.Limits;

/** The decisions that were made for an authority, as its board is told of them. */
@ApplicationScoped
public class DecisionList {
  private final Database database;

  @Inject
  public DecisionList(Database database) {
    this.database = database;
  }

  /** For the container's proxy. */
  protected DecisionList() {
    this(null);
  }

  /**
   * Those of a period, the newest first, without those on cases from which the reader is barred.
   *
   * @param before a moment that isn't in it any more
   */
  public List<MadeDecision> of(MunicipalityId municipality, OfficerId reader, AuthorityId authority, Instant from, Instant before, int limit) {
    return database.read(session -> session.list("select r.case_id, r.seq, r.version_id, r.reference, c.diary_number, r.decided_at, r.ruling, r.outcome, r.delegation, r.actor"
        + " from case_ruling r left join case_file c on c.id = r.case_id and c.municipality_id = r.municipality_id"
        + " where r.municipality_id = ? and r.authority_id = ? and r.decided_at >= ? and r.decided_at < ?"
        + Barred.not("r", "case_id", "?") + Limits.not("r", "case_id", "?") + " order by r.decided_at desc, r.case_id desc, r.seq desc limit ?", DecisionList::read, municipality, authority, from, before, reader, reader, limit));
  }

  private static MadeDecision read(Row row) throws SQLException {
    return new MadeDecision(
        row.id("case_id", CaseId::new), (int) row.number("seq"), row.id("version_id", VersionId::new), row.text("reference"), row.textIfAny("diary_number"),
        row.instant("decided_at"), row.text("ruling"), Ruling.Outcome.valueOf(row.text("outcome")), row.textIfAny("delegation"), row.text("actor"));
  }
}

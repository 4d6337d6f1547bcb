package se.samform.engine.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samform.core.flow.Actor;
import se.samform.core.flow.Ruling;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.UnitId;
import se.samform.core.id.VersionId;
import se.samform.core.store.Database;
import se.samform.core.store.Row;

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
   * The newest first, without those on cases from which the reader is barred. Somebody whose right is limited is told of no
   * other unit's; of others' cases that may be secret nobody is told more than the public diary tells, and nothing at all
   * where the list is narrowed to something that would tell more.
   */
  public List<MadeDecision> of(MunicipalityId municipality, Actor.Officer reader, DecisionQuery query) {
    var rows = new DecisionRows(municipality, reader).of(query);
    return database.read(session -> session.list("select r.number, r.case_id, r.version_id, r.reference, c.diary_number, c.unit_id, c.secret, c.protected, r.decided_at,"
        + " r.ruling, r.outcome, r.delegation, r.actor, p.id as report_id, p.meeting_on, p.meeting" + rows.from()
        + " left join board_report p on p.id = r.report_id and p.municipality_id = r.municipality_id" + rows.where() + " order by r.decided_at desc, r.number desc limit ?",
        row -> read(row, reader.units()), rows.values(query.limit())));
  }

  private static boolean isVeiled(Row row, Set<UnitId> units) throws SQLException {
    var unit = row.idIfAny("unit_id", UnitId::new);
    return unit.isPresent() && !units.contains(unit.get()) && (row.yes("secret") || row.yes("protected"));
  }

  private static MadeDecision read(Row row, Set<UnitId> units) throws SQLException {
    return new MadeDecision(
        row.number("number"), row.id("case_id", CaseId::new), row.id("version_id", VersionId::new), row.text("reference"), row.textIfAny("diary_number"),
        row.instant("decided_at"), row.text("ruling"), Ruling.Outcome.valueOf(row.text("outcome")), row.textIfAny("delegation"), row.text("actor"), isVeiled(row, units), meeting(row));
  }

  private static Optional<BoardMeeting> meeting(Row row) throws SQLException {
    var on = row.dateIfAny("meeting_on");
    return on.isEmpty() ? Optional.empty() : Optional.of(new BoardMeeting(row.number("report_id"), on.get(), row.text("meeting")));
  }
}

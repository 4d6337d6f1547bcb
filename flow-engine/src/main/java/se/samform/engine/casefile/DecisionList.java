package se.samform.engine.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import se.samform.core.flow.Actor;
import se.samform.core.flow.Ruling;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.UnitId;
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
   * Those of a period, the newest first, without those on cases from which the reader is barred. Somebody whose right is
   * limited is told of no other unit's; of others' cases that may be secret nobody is told more than the public diary tells.
   *
   * @param before a moment that isn't in it any more
   */
  public List<MadeDecision> of(MunicipalityId municipality, Actor.Officer reader, AuthorityId authority, Instant from, Instant before, int limit) {
    return database.read(session -> session.list("select r.case_id, r.seq, r.version_id, r.reference, c.diary_number, c.unit_id, c.secret, c.protected, r.decided_at, r.ruling, r.outcome, r.delegation, r.actor"
        + " from case_ruling r left join case_file c on c.id = r.case_id and c.municipality_id = r.municipality_id"
        + " where r.municipality_id = ? and r.authority_id = ? and r.decided_at >= ? and r.decided_at < ?"
        + Barred.not("r", "case_id", "?") + Limits.not("r", "case_id", "?") + own(reader.units().size()) + " order by r.decided_at desc, r.case_id desc, r.seq desc limit ?",
        row -> read(row, reader.units()), values(municipality, reader, authority, from, before, limit)));
  }

  /** Of a unit of theirs, unless nothing narrows what they see. */
  private static String own(int units) {
    var theirs = units == 0 ? "1 = 0" : "c.unit_id in (" + String.join(", ", Collections.nCopies(units, "?")) + ")";
    return " and (" + theirs + " or not exists (select 1 from officer_limit o where o.officer_id = ?))";
  }

  private static Object[] values(MunicipalityId municipality, Actor.Officer reader, AuthorityId authority, Instant from, Instant before, int limit) {
    var values = new ArrayList<Object>(List.of(municipality, authority, from, before, reader.id(), reader.id()));
    values.addAll(reader.units());
    values.addAll(List.of(reader.id(), limit));
    return values.toArray();
  }

  private static boolean isVeiled(Row row, Set<UnitId> units) throws SQLException {
    var unit = row.idIfAny("unit_id", UnitId::new);
    return unit.isPresent() && !units.contains(unit.get()) && (row.yes("secret") || row.yes("protected"));
  }

  private static MadeDecision read(Row row, Set<UnitId> units) throws SQLException {
    return new MadeDecision(
        row.id("case_id", CaseId::new), (int) row.number("seq"), row.id("version_id", VersionId::new), row.text("reference"), row.textIfAny("diary_number"),
        row.instant("decided_at"), row.text("ruling"), Ruling.Outcome.valueOf(row.text("outcome")), row.textIfAny("delegation"), row.text("actor"), isVeiled(row, units));
  }
}

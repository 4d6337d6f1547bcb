package se.samform.engine.notice;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.store.Row;
import se.samform.core.store.Session;
import se.samform.engine.barred.Barred;
import se.samform.engine.barred.Limits;

/**
 * What waited for the daily mail of somebody who has gone away meanwhile is told their deputy too, in the deputy's own, of
 * cases in the deputy's units. What happens once they are away, the deputy is told as it happens.
 */
final class GatheredForDeputies {

  private static final String WAITING = "select g.id, g.municipality_id, g.case_id, g.reference, g.kind, g.at from gathered_notice g"
      + " join case_file c on c.municipality_id = g.municipality_id and c.id = g.case_id where g.municipality_id = ? and g.officer_id = ? and g.digest_on is null and g.at < ? and c.unit_id in (";
  private static final String INSERT = "insert ignore into gathered_notice (id, municipality_id, officer_id, case_id, reference, kind, at)"
      + " values (?, ?, ?, ?, ?, ?, ?)";

  private GatheredForDeputies() {}

  private record Waits(UUID id, UUID caseId, String reference, String kind, Instant at) {}

  /** Before it is told. @param units the deputy's @param begun when the absence did */
  static void copy(Session session, MunicipalityId municipality, OfficerId absent, OfficerId deputy, Set<UnitId> units, Instant begun) throws SQLException {
    if (units.isEmpty()) {
      return;
    }
    var values = new ArrayList<Object>(List.of(municipality, absent, begun));
    values.addAll(units);
    values.add(deputy);
    values.add(deputy);
    var waiting = session.list(WAITING + "?" + ", ?".repeat(units.size() - 1) + ")" + Barred.not("g", "case_id", "?") + Limits.not("g", "case_id", "?"), GatheredForDeputies::waits, values.toArray());
    for (var each : waiting) {
      session.change(INSERT, id(each, deputy), municipality, deputy, each.caseId(), each.reference(), each.kind(), each.at());
    }
  }

  private static UUID id(Waits each, OfficerId deputy) {
    return UUID.nameUUIDFromBytes((each.id() + "/" + deputy.text()).getBytes(StandardCharsets.UTF_8));
  }

  private static Waits waits(Row row) throws SQLException {
    return new Waits(row.id("id", id -> id), row.id("case_id", id -> id), row.text("reference"), row.text("kind"), row.instant("at"));
  }
}

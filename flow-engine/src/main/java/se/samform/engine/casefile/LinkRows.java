package se.samform.engine.casefile;

import java.sql.SQLException;
import java.util.List;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.store.Session;

/** Which cases belong together, so that the one that was linked to knows of it as well. */
final class LinkRows {

  private LinkRows() {}

  static void follow(Session session, CaseHead head, List<CaseEvent> events) throws SQLException {
    for (var event : events) {
      if (event instanceof HandlingEvent.Linked(var other)) {
        link(session, head, other);
      } else if (event instanceof HandlingEvent.Renews(var earlier)) {
        link(session, head, earlier);
      } else if (event instanceof HandlingEvent.Unlinked(var other)) {
        session.change("delete from case_link where municipality_id = ? and case_id = ? and other_id = ?", head.municipality(), head.id(), other);
      }
    }
  }

  private static void link(Session session, CaseHead head, CaseId other) throws SQLException {
    session.change("insert ignore into case_link (case_id, other_id, municipality_id) values (?, ?, ?)", head.id(), other, head.municipality());
  }

  /** From either end. */
  static void purge(Session session, CaseHead head) throws SQLException {
    session.change("delete from case_link where municipality_id = ? and case_id = ?", head.municipality(), head.id());
    session.change("delete from case_link where municipality_id = ? and other_id = ?", head.municipality(), head.id());
  }

  /** Those that were linked to the case from their side, the oldest first. */
  static List<CaseId> linkedTo(Session session, MunicipalityId municipality, CaseId id) throws SQLException {
    return session.list("select case_id from case_link where municipality_id = ? and other_id = ? order by case_id",
        row -> row.id("case_id", CaseId::new), municipality, id);
  }
}

package se.samform.engine.casefile;

import java.sql.SQLException;
import java.util.List;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.RulingEvent;
import se.samform.core.store.Session;

/** Decisions that were made, for the list that the board is told by. */
final class RulingRows {

  private RulingRows() {}

  /** @param seqBefore of the newest event before these */
  static void insert(Session session, CaseHead head, int seqBefore, List<CaseEvent> events, Deed deed) throws SQLException {
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i) instanceof RulingEvent.Decided decided) {
        session.write("insert into case_ruling (case_id, seq, municipality_id, authority_id, version_id, reference, decided_at,"
            + " ruling, outcome, delegation, actor) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            head.id(), seqBefore + i + 1, head.municipality(), head.state().authority(), head.flow(), head.reference(), deed.at(),
            decided.ruling(), decided.outcome(), decided.delegation(), deed.recordedActor());
      }
    }
  }
}

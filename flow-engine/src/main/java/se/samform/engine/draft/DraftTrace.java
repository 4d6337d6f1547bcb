package se.samform.engine.draft;

import java.sql.SQLException;
import java.time.Instant;
import se.samform.core.id.DraftId;
import se.samform.core.id.KeyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.store.Session;
import se.samform.engine.file.StoredFiles;

/**
 * All that a draft leaves in the database. It never became a case: how far it came is kept to be counted, and nothing else.
 *
 * @param supplements an open case, whose key and files it has: they stay, and nothing is counted
 */
record DraftTrace(MunicipalityId municipality, DraftId id, KeyId key, boolean supplements) {

  void delete(Session session, StoredFiles files, Instant now) throws SQLException {
    if (!supplements) {
      end(session, files, now);
    }
    session.change("delete from draft where municipality_id = ? and id = ?", municipality, id);
  }

  private void end(Session session, StoredFiles files, Instant now) throws SQLException {
    session.change("insert into ended_draft (municipality_id, version_id, step_reached, started_at, ended_at)"
        + " select municipality_id, version_id, step_reached, started_at, ? from draft where municipality_id = ? and id = ?",
        now, municipality, id);
    files.deleteAll(session, municipality, key);
    session.change("delete from draft_behalf where municipality_id = ? and draft_id = ?", municipality, id);
    session.change("delete from signing_round where municipality_id = ? and draft_id = ?", municipality, id);
  }
}

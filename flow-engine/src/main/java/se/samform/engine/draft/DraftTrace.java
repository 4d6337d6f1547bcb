package se.samform.engine.draft;

import java.sql.SQLException;
import se.samform.core.id.DraftId;
import se.samform.core.id.KeyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.store.Session;
import se.samform.engine.file.StoredFiles;

/** All that a draft leaves in the database. */
record DraftTrace(MunicipalityId municipality, DraftId id, KeyId key) {

  void delete(Session session, StoredFiles files) throws SQLException {
    files.deleteAll(session, municipality, key);
    session.change("delete from draft where municipality_id = ? and id = ?", municipality, id);
  }
}

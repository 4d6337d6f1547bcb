package se.samform.engine.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import se.samform.core.id.DraftId;
import se.samform.core.id.KeyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.store.Database;
import se.samform.core.store.Session;
import se.samform.engine.file.StoredFiles;

/** The worker's tick that sweeps away drafts of all municipalities whose time is over. Any number of nodes may run it. */
@ApplicationScoped
public class DeleteExpiredDrafts {

  private final Database database;
  private final StoredFiles files;
  private final Clock clock;

  @Inject
  public DeleteExpiredDrafts(Database database, StoredFiles files, Clock clock) {
    this.database = database;
    this.files = files;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected DeleteExpiredDrafts() {
    this(null, null, null);
  }

  /** How many there were, at most {@code limit}. */
  public int atMost(int limit) {
    return database.transaction(session -> {
      var now = clock.instant();
      var expired = expired(session, now, limit);
      for (var draft : expired) {
        draft.delete(session, files, now);
      }
      return expired.size();
    });
  }

  private List<DraftTrace> expired(Session session, Instant now, int limit) throws SQLException {
    return session.list(
        "select id, municipality_id, key_id, case_id is not null as supplements from draft where expires_at <= ? order by expires_at limit ? for update skip locked",
        row -> new DraftTrace(
            row.id("municipality_id", MunicipalityId::new), row.id("id", DraftId::new), row.id("key_id", KeyId::new), row.yes("supplements")),
        now, limit);
  }
}

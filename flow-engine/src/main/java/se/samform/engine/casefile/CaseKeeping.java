package se.samform.engine.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Optional;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.store.Database;
import se.samform.core.store.Session;
import se.samform.core.vault.Vault;
import se.samform.engine.file.StoredFiles;
import se.samform.engine.search.SearchIndex;

/** What an operator does: proves that a case is what its events say, and purges its content. */
@ApplicationScoped
public class CaseKeeping {

  private final Database database;
  private final StoredFiles files;
  private final CaseRows rows;
  private final EventLog log;
  private final RecentCases recent;
  private final SearchIndex index;

  @Inject
  public CaseKeeping(Database database, Vault vault, StoredFiles files, RecentCases recent, SecureRandom random) {
    this.database = database;
    this.files = files;
    this.rows = new CaseRows(vault);
    this.log = new EventLog(random);
    this.recent = recent;
    this.index = new SearchIndex(vault);
  }

  /** For the container's proxy. */
  protected CaseKeeping() {
    this(null, null, null, null, null);
  }

  /** Rebuilds the head from the events and verifies their chain; changes nothing. */
  public Optional<Comparison> rebuildAndCompare(MunicipalityId municipality, CaseId id) {
    return database.transaction(session -> {
      var found = rows.lock(session, municipality, id);
      return found.isPresent() ? Optional.of(compared(session, found.get())) : Optional.empty();
    });
  }

  /** Destroys key, submissions, payloads and files for good; the head and the events' headers stay. */
  public boolean purge(MunicipalityId municipality, CaseId id) {
    return database.transaction(session -> {
      var found = rows.lock(session, municipality, id);
      if (found.isPresent()) {
        purge(session, found.get());
      }
      return found.isPresent();
    });
  }

  private Comparison compared(Session session, CaseRow row) throws SQLException {
    var head = row.head();
    var events = log.of(session, head.municipality(), head.id(), row.key());
    var recorded = EventLog.decoded(events);
    return new Comparison(
        head.state(), Projection.of(recorded), head.filing(), Filing.of(Registries.of(recorded)), Chain.broken(events, head.lastSeq(), row.lastHash(), row.key().isEmpty()));
  }

  private void purge(Session session, CaseRow row) throws SQLException {
    var head = row.head();
    EventLog.purge(session, head.municipality(), head.id());
    SubmissionRows.purge(session, head.municipality(), head.id());
    DocumentRows.purge(session, head.municipality(), head.id());
    session.change("delete from draft where municipality_id = ? and case_id = ?", head.municipality(), head.id());
    session.change("delete from draft_behalf where municipality_id = ? and draft_id = ?", head.municipality(), head.id());
    session.change("delete from referral_link where municipality_id = ? and case_id = ?", head.municipality(), head.id());
    session.change("delete from file_fetched where municipality_id = ? and case_id = ?", head.municipality(), head.id());
    LinkRows.purge(session, head);
    session.change("delete from signed_link where municipality_id = ? and case_id = ?", head.municipality(), head.id());
    session.change("delete from case_former_owner where municipality_id = ? and number = ?", head.municipality(), head.number());
    session.change("delete from case_signer where municipality_id = ? and number = ?", head.municipality(), head.number());
    files.deleteAll(session, head.municipality(), row.keyId());
    index.remove(session, IndexCases.place(head));
    CaseRows.purge(session, head);
    CourseRows.purge(session, head);
    session.afterCommit(() -> recent.forget(head.id()));
  }
}

package se.samform.engine.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.Uuid7;
import se.samform.core.notice.EventKind;
import se.samform.core.outbox.Outbox;
import se.samform.core.publication.Bindings;
import se.samform.core.store.Database;
import se.samform.core.store.Session;

/** That a citizen has read what the unit wrote: kept with the message, and told to those who want to know. */
@ApplicationScoped
public class ReadReceipts {

  private final Database database;
  private final CitizenDeeds deeds;
  private final Clock clock;

  @Inject
  public ReadReceipts(Database database, Bindings bindings, Outbox outbox, Uuid7 ids, Clock clock) {
    this.database = database;
    this.deeds = new CitizenDeeds(bindings, outbox, ids);
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected ReadReceipts() {
    this(null, null, null, null, null);
  }

  /** The citizen has the case before them: everything that the unit wrote is read. Whether any of it was new. */
  public boolean readByCitizen(CaseFile file) {
    var head = file.head();
    var newest = database.read(session -> newestUnread(session, head.municipality(), head));
    return newest.isPresent() && database.transaction(session -> read(session, file, newest.get()));
  }

  private static Optional<Integer> newestUnread(Session session, MunicipalityId municipality, CaseHead head) throws SQLException {
    return session.one("select seq from message where municipality_id = ? and case_id = ? and from_citizen = 0 and read_at is null order by seq desc limit 1",
        row -> row.count("seq"), municipality, head.id());
  }

  private boolean read(Session session, CaseFile file, int newest) throws SQLException {
    var head = file.head();
    var isNew = session.change("update message set read_at = ? where municipality_id = ? and case_id = ? and from_citizen = 0 and read_at is null",
        clock.instant(), head.municipality(), head.id()) > 0;
    if (isNew) {
      deeds.tell(session, file, new DeskErrand(EventKind.READ_RECEIPT, newest, ""));
    }
    return isNew;
  }
}

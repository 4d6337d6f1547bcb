package se.samform.engine.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import se.samform.core.id.FamilyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.Uuid7;
import se.samform.core.notice.Cell;
import se.samform.core.notice.Channel;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.Recipient;
import se.samform.core.outbox.Outbox;
import se.samform.core.publication.Bindings;
import se.samform.core.store.Database;
import se.samform.core.store.Session;

/**
 * That an e-service or a new version of it was published, to the addresses that the municipality named for it. Once,
 * whatever number of nodes; of several versions at once, of the newest.
 */
@ApplicationScoped
public class PublicationNews {

  /** Outbox messages of this kind refer to an address and the number of a version; their stream is the e-service. */
  static final String KIND = "published";
  static final Cell CELL = new Cell(EventKind.SERVICE_PUBLISHED, Recipient.SUBSCRIBER, Channel.MAIL);

  private final Database database;
  private final Bindings bindings;
  private final Outbox outbox;
  private final Uuid7 ids;

  @Inject
  public PublicationNews(Database database, Bindings bindings, Outbox outbox, Uuid7 ids) {
    this.database = database;
    this.bindings = bindings;
    this.outbox = outbox;
    this.ids = ids;
  }

  /** For the container's proxy. */
  protected PublicationNews() {
    this(null, null, null, null);
  }

  private record News(FamilyId family, int version) {}

  /** The tick: tells of what was published since; of how many e-services. */
  public int write(MunicipalityId municipality) {
    var news = database.read(session -> session.list(
        "select family_id, max(version) as newest from service_version where municipality_id = ? and told = 0 group by family_id",
        row -> new News(row.id("family_id", FamilyId::new), row.count("newest")), municipality));
    return (int) news.stream().filter(each -> database.transaction(session -> write(session, municipality, each))).count();
  }

  private boolean write(Session session, MunicipalityId municipality, News news) throws SQLException {
    var isFirst = session.change("update service_version set told = 1 where municipality_id = ? and family_id = ? and version <= ? and told = 0",
        municipality, news.family(), news.version()) > 0;
    var settled = bindings.settled(municipality, news.family());
    if (isFirst && settled.isOn(CELL) && !settled.subscribers().isEmpty()) {
      outbox.append(session, municipality, NamedAddresses.messages(ids, settled.subscribers(), news.family().value(), KIND, String.valueOf(news.version())));
    }
    return isFirst;
  }
}

package se.samform.engine.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.Uuid7;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.notice.Cell;
import se.samform.core.notice.Channel;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.NoticeSettings;
import se.samform.core.notice.Recipient;
import se.samform.core.notice.Settled;
import se.samform.core.outbox.Outbox;
import se.samform.core.publication.Bindings;
import se.samform.core.store.Database;
import se.samform.core.store.Session;

/**
 * That something has ended that an officer was or might until a day, to the addresses that the municipality named for all
 * its e-services. Once for a day, whatever number of nodes; that it has ended needs nobody to tell.
 */
@ApplicationScoped
public class EndedRights {

  /** Outbox messages of this kind refer to an address and the last day; their stream is the officer. */
  static final String KIND = "right-expired";
  static final Cell CELL = new Cell(EventKind.RIGHT_EXPIRED, Recipient.GLOBAL, Channel.MAIL);

  private static final String UNTOLD = " from officer_term t join officer o on o.id = t.officer_id"
      + " where o.municipality_id = ? and t.until_on < ? and (t.told_of is null or t.told_of <> t.until_on)";

  private final Database database;
  private final Bindings bindings;
  private final MunicipalityLookup municipalities;
  private final Outbox outbox;
  private final Uuid7 ids;
  private final Clock clock;

  @Inject
  public EndedRights(Database database, Bindings bindings, MunicipalityLookup municipalities, Outbox outbox, Uuid7 ids, Clock clock) {
    this.database = database;
    this.bindings = bindings;
    this.municipalities = municipalities;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected EndedRights() {
    this(null, null, null, null, null, null);
  }

  /** All that ended for an officer with a day. */
  private record Ended(OfficerId officer, LocalDate until) {}

  /** What holds for what is of no e-service. */
  static Settled settled(Bindings bindings, MunicipalityId municipality) {
    return new Settled(NoticeSettings.NONE, bindings.notices(municipality).settings());
  }

  /** The tick: tells of what has ended since; of how many officers. */
  public int write(MunicipalityId municipality) {
    var today = clock.instant().atZone(municipalities.facts(municipality).zone()).toLocalDate();
    var ended = database.read(session -> session.list("select distinct t.officer_id, t.until_on" + UNTOLD,
        row -> new Ended(row.id("officer_id", OfficerId::new), row.dateIfAny("until_on").orElseThrow()), municipality, today));
    return (int) ended.stream().filter(each -> database.transaction(session -> write(session, municipality, each))).count();
  }

  private boolean write(Session session, MunicipalityId municipality, Ended ended) throws SQLException {
    var isFirst = session.change("update officer_term t join officer o on o.id = t.officer_id set t.told_of = t.until_on"
        + " where o.municipality_id = ? and o.id = ? and t.until_on = ? and (t.told_of is null or t.told_of <> t.until_on)",
        municipality, ended.officer(), ended.until()) > 0;
    var settled = settled(bindings, municipality);
    if (isFirst && settled.isOn(CELL) && !settled.global().isEmpty()) {
      outbox.append(session, municipality,
          NamedAddresses.messages(ids, settled.global(), ended.officer().value(), KIND, ended.until().toString()));
    }
    return isFirst;
  }
}

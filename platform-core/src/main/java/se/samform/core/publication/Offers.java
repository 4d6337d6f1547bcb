package se.samform.core.publication;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import se.samform.core.id.FamilyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.OperatingMessageId;
import se.samform.core.publication.json.OfferCodec;
import se.samform.core.publication.json.OperatingMessageCodec;
import se.samform.core.store.Database;
import se.samform.core.store.Row;
import se.samform.core.store.Session;
import se.samform.core.store.Work;

/**
 * Whether a municipality's e-services are offered: the one home of that question. What it answers may be as old as
 * {@link #FRESH}, as what is newest may: another node may have saved meanwhile.
 */
public class Offers {

  public static final Duration FRESH = Duration.ofSeconds(10);

  private static final int CHANGES = 50;

  private final Database database;
  private final Clock clock;
  private final Map<MunicipalityId, Kept> kept = new ConcurrentHashMap<>();

  public Offers(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** @param day of this moment, in the municipality */
  public Offered on(MunicipalityId municipality, FamilyId service, LocalDate day, Instant now) {
    var known = kept(municipality);
    var offered = known.offers().getOrDefault(service, Offer.ALWAYS).on(day);
    var closing = known.messages().stream().filter(each -> each.closing() && each.isOn(now) && each.isAbout(service)).findFirst();
    return offered.isOpen() && closing.isPresent() ? new Offered.Interrupted(closing.get()) : offered;
  }

  /** What is told just now, the latest first. */
  public List<OperatingMessage> told(MunicipalityId municipality, Instant now) {
    return kept(municipality).messages().stream().filter(each -> each.isOn(now)).toList();
  }

  /** What was said of each e-service; those of which nothing was said are not in it. */
  public Map<FamilyId, Offer> current(MunicipalityId municipality) {
    return kept(municipality).offers();
  }

  private Kept kept(MunicipalityId municipality) {
    var now = clock.instant();
    var known = kept.get(municipality);
    if (known != null && now.isBefore(known.readAt().plus(FRESH))) {
      return known;
    }
    var read = new Kept(offers(municipality), messages(municipality).stream().map(StoredMessage::message).toList(), now);
    kept.put(municipality, read);
    return read;
  }

  private Map<FamilyId, Offer> offers(MunicipalityId municipality) {
    return database.read(session -> session.list("select family_id, document from service_offer where municipality_id = ?",
        row -> Map.entry(row.id("family_id", FamilyId::new), OfferCodec.read(row.text("document"))), municipality)).stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** For changing it. */
  public StoredOffer find(MunicipalityId municipality, FamilyId service) {
    return database.read(session -> session.one("select document, version from service_offer where municipality_id = ? and family_id = ?",
        row -> new StoredOffer(OfferCodec.read(row.text("document")), row.count("version")), municipality, service)).orElse(StoredOffer.NONE);
  }

  /** Saves over the version that was seen (0 for none); false if somebody else saved meanwhile. */
  public boolean save(MunicipalityId municipality, FamilyId service, Offer offer, int versionSeen, OfficerId by) {
    var document = OfferCodec.write(offer);
    return saving(municipality, session -> written(session, municipality, service, document, versionSeen)
        && session.change("insert into service_offer_change (municipality_id, family_id, by_id, at, document) values (?, ?, ?, ?, ?)",
            municipality, service, by, clock.instant(), document) == 1);
  }

  private boolean written(Session session, MunicipalityId municipality, FamilyId service, String document, int versionSeen) throws SQLException {
    return versionSeen == 0
        ? session.change("insert ignore into service_offer (municipality_id, family_id, document, version, changed_at) values (?, ?, ?, 1, ?)",
            municipality, service, document, clock.instant()) == 1
        : session.change("update service_offer set document = ?, version = version + 1, changed_at = ?"
            + " where municipality_id = ? and family_id = ? and version = ?", document, clock.instant(), municipality, service, versionSeen) == 1;
  }

  /** What was said of it before, the latest first. */
  public List<OfferChange> changes(MunicipalityId municipality, FamilyId service) {
    return database.read(session -> session.list(
        "select by_id, at, document from service_offer_change where municipality_id = ? and family_id = ? order by id desc limit ?",
        row -> new OfferChange(row.id("by_id", OfficerId::new), row.instant("at"), OfferCodec.read(row.text("document"))), municipality, service, CHANGES));
  }

  /** All operating messages that are told now or later, the latest first; and those that are over, as long as they are kept. */
  public List<StoredMessage> messages(MunicipalityId municipality) {
    return database.read(session -> session.list(
        "select id, document, version from operating_message where municipality_id = ? order by id desc", Offers::message, municipality));
  }

  public Optional<StoredMessage> message(MunicipalityId municipality, OperatingMessageId id) {
    return database.read(session -> session.one(
        "select id, document, version from operating_message where municipality_id = ? and id = ?", Offers::message, municipality, id));
  }

  /** Tells something; or changes what is told, over the version that was seen (0 for what is new). False if somebody else did meanwhile. */
  public boolean tell(MunicipalityId municipality, OperatingMessage message, int versionSeen, OfficerId by) {
    var document = OperatingMessageCodec.write(message);
    return saving(municipality, session -> versionSeen == 0
        ? session.change("insert ignore into operating_message (id, municipality_id, document, version, changed_by, changed_at) values (?, ?, ?, 1, ?, ?)",
            message.id(), municipality, document, by, clock.instant()) == 1
        : session.change("update operating_message set document = ?, version = version + 1, changed_by = ?, changed_at = ?"
            + " where municipality_id = ? and id = ? and version = ?", document, by, clock.instant(), municipality, message.id(), versionSeen) == 1);
  }

  /** It is told no more. */
  public boolean takeBack(MunicipalityId municipality, OperatingMessageId id, int versionSeen) {
    return saving(municipality, session -> session.change(
        "delete from operating_message where municipality_id = ? and id = ? and version = ?", municipality, id, versionSeen) == 1);
  }

  /** What was kept is read anew, here. */
  private boolean saving(MunicipalityId municipality, Work<Boolean> work) {
    var saved = database.transaction(work);
    kept.remove(municipality);
    return saved;
  }

  private static StoredMessage message(Row row) throws SQLException {
    return new StoredMessage(OperatingMessageCodec.read(row.id("id", OperatingMessageId::new), row.text("document")), row.count("version"));
  }

  private record Kept(Map<FamilyId, Offer> offers, List<OperatingMessage> messages, Instant readAt) {}
}

package se.samform.core.publication;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import se.samform.core.answer.Facts;
import se.samform.core.area.MunicipalityAreas;
import se.samform.core.id.FamilyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.json.CanonicalJson;
import se.samform.core.notice.NoticeSettings;
import se.samform.core.notice.Settled;
import se.samform.core.notice.json.NoticeSettingsCodec;
import se.samform.core.publication.json.BindingCodec;
import se.samform.core.store.Database;
import se.samform.core.store.Row;
import se.samform.core.store.Session;
import se.samform.core.store.Work;

/**
 * The bindings of a municipality's e-services. {@link #current} may be as old as {@link #FRESH}: another node may have
 * saved meanwhile, and a case routed a moment ago is routed rightly. And what the municipality settled for all of them:
 * who is told what.
 */
public class Bindings {

  public static final Duration FRESH = Duration.ofSeconds(10);

  private static final int CHANGES = 50;

  private final Database database;
  private final Clock clock;
  private final MunicipalityAreas areas;
  private final Map<MunicipalityId, Kept> kept = new ConcurrentHashMap<>();

  public Bindings(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.areas = new MunicipalityAreas(database, clock);
  }

  /** The municipality's areas, which roles are bound to by being called so. */
  public MunicipalityAreas areas() {
    return areas;
  }

  /** What an evaluation of this e-service may know on this day. */
  public Facts facts(Published service, LocalDate day) {
    var facts = current(service.municipality(), service.family()).map(binding -> binding.facts(day))
        .orElseGet(() -> Parking.facts(day, List.of()));
    return isMapped(service) ? facts.withAreas(areas.current(service.municipality()).byId()) : facts;
  }

  private static boolean isMapped(Published service) {
    return !service.definition().areas().isEmpty();
  }

  /** For handling cases. What wasn't bound yet is looked for anew. */
  public Optional<Binding> current(MunicipalityId municipality, FamilyId family) {
    return Optional.ofNullable(current(municipality).get(family)).or(() -> find(municipality, family).map(StoredBinding::binding));
  }

  /** Those of all the municipality's e-services, at once. */
  public Map<FamilyId, Binding> current(MunicipalityId municipality) {
    return kept(municipality).bindings();
  }

  private Kept kept(MunicipalityId municipality) {
    var now = clock.instant();
    var known = kept.get(municipality);
    if (known != null && now.isBefore(known.readAt().plus(FRESH))) {
      return known;
    }
    var read = new Kept(read(municipality), notices(municipality), now);
    kept.put(municipality, read);
    return read;
  }

  /** Who is told what of the e-service's cases, by this version of its definition. */
  public Settled settled(MunicipalityId municipality, Published service) {
    return new Settled(bound(municipality, service.family()), service.definition().notices().settings(), kept(municipality).notices().settings());
  }

  /** Who is told what of an e-service that is of none of its cases: a definition settles nothing of that. */
  public Settled settled(MunicipalityId municipality, FamilyId family) {
    return new Settled(bound(municipality, family), kept(municipality).notices().settings());
  }

  private NoticeSettings bound(MunicipalityId municipality, FamilyId family) {
    return Optional.ofNullable(current(municipality).get(family)).map(Binding::notices).orElse(NoticeSettings.NONE);
  }

  /** Who is told what in all of the municipality's e-services, as it stands now: for changing it. */
  public StoredNotices notices(MunicipalityId municipality) {
    return database.read(session -> session.one(
        "select document, version from notice_settings where municipality_id = ?", Bindings::readNotices, municipality)).orElse(StoredNotices.NONE);
  }

  /** Saves over the version that was seen, as a file says it; false if somebody else saved meanwhile. */
  public boolean saveNotices(MunicipalityId municipality, NoticeSettings settings, int versionSeen) {
    return saving(municipality, session -> saveNotices(session, municipality, settings, versionSeen));
  }

  /** As {@link #saveNotices(MunicipalityId, NoticeSettings, int)}, with who did it. */
  public boolean saveNotices(MunicipalityId municipality, NoticeSettings settings, int versionSeen, OfficerId by) {
    return saving(municipality, session -> saveNotices(session, municipality, settings, versionSeen)
        && changed(session, municipality, municipality.value(), settings, by));
  }

  /** As {@link #saveNotices(MunicipalityId, NoticeSettings, int, OfficerId)}, of one e-service. */
  public boolean saveNotices(MunicipalityId municipality, FamilyId family, NoticeSettings settings, int versionSeen, OfficerId by) {
    var stored = find(municipality, family);
    return stored.isPresent() && saving(municipality, session ->
        update(session, municipality, family, stored.get().binding().telling(settings), versionSeen) && changed(session, municipality, family.value(), settings, by));
  }

  /** Who changed who is told what last, and when: of an e-service, or of all of them. Empty where nobody did at the desk. */
  public Optional<NoticeChange> noticesChanged(MunicipalityId municipality, Optional<FamilyId> family) {
    return database.read(session -> session.one("select by_id, at from notice_change where municipality_id = ? and of_id = ? order by id desc limit 1",
        row -> new NoticeChange(row.id("by_id", OfficerId::new), row.instant("at")), municipality, family.map(FamilyId::value).orElse(municipality.value())));
  }

  /** What was kept is read anew, here. */
  private boolean saving(MunicipalityId municipality, Work<Boolean> work) {
    var saved = database.transaction(work);
    kept.remove(municipality);
    return saved;
  }

  private boolean saveNotices(Session session, MunicipalityId municipality, NoticeSettings settings, int versionSeen) throws SQLException {
    return versionSeen == 0
        ? session.change("insert ignore into notice_settings (municipality_id, document, version, changed_at) values (?, ?, 1, ?)",
            municipality, document(settings), clock.instant()) == 1
        : session.change("update notice_settings set document = ?, version = version + 1, changed_at = ? where municipality_id = ? and version = ?",
            document(settings), clock.instant(), municipality, versionSeen) == 1;
  }

  private boolean changed(Session session, MunicipalityId municipality, UUID of, NoticeSettings settings, OfficerId by) throws SQLException {
    return session.change("insert into notice_change (municipality_id, of_id, by_id, document, at) values (?, ?, ?, ?, ?)",
        municipality, of, by, document(settings), clock.instant()) == 1;
  }

  private static String document(NoticeSettings settings) {
    return new String(CanonicalJson.write(NoticeSettingsCodec.write(settings)), StandardCharsets.UTF_8);
  }

  /** For changing it. */
  public Optional<StoredBinding> find(MunicipalityId municipality, FamilyId family) {
    return database.read(session -> session.one(
        "select document, version from binding where municipality_id = ? and family_id = ?", Bindings::read,
        municipality, family));
  }

  /** Saves over the version that was seen (0 for none); false if somebody else saved meanwhile. */
  public boolean save(MunicipalityId municipality, FamilyId family, Binding binding, int versionSeen) {
    return saving(municipality, session ->
        versionSeen == 0 ? insert(session, municipality, family, binding) : update(session, municipality, family, binding, versionSeen));
  }

  /** As above, at the desk, with who did it. */
  public boolean save(MunicipalityId municipality, FamilyId family, Binding binding, int versionSeen, OfficerId by) {
    return saving(municipality, session ->
        (versionSeen == 0 ? insert(session, municipality, family, binding) : update(session, municipality, family, binding, versionSeen))
            && session.change("insert into binding_change (municipality_id, family_id, by_id, at, document) values (?, ?, ?, ?, ?)",
                municipality, family, by, clock.instant(), BindingCodec.write(binding)) == 1);
  }

  /** What was changed at the desk, the latest first. */
  public List<BindingChange> changes(MunicipalityId municipality, FamilyId family) {
    return database.read(session -> session.list(
        "select by_id, at, document from binding_change where municipality_id = ? and family_id = ? order by id desc limit ?",
        row -> new BindingChange(row.id("by_id", OfficerId::new), row.instant("at"), BindingCodec.read(row.text("document"))), municipality, family, CHANGES));
  }

  private Map<FamilyId, Binding> read(MunicipalityId municipality) {
    return database.read(session -> session.list("select family_id, document from binding where municipality_id = ?",
        row -> Map.entry(row.id("family_id", FamilyId::new), BindingCodec.read(row.text("document"))), municipality)).stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private boolean insert(Session session, MunicipalityId municipality, FamilyId family, Binding binding) throws SQLException {
    return session.change(
        "insert ignore into binding (municipality_id, family_id, document, version, changed_at)"
        + " select municipality_id, id, ?, 1, ? from service_family where municipality_id = ? and id = ?",
        BindingCodec.write(binding), clock.instant(), municipality, family) == 1;
  }

  private boolean update(Session session, MunicipalityId municipality, FamilyId family, Binding binding, int versionSeen) throws SQLException {
    return session.change(
        "update binding set document = ?, version = version + 1, changed_at = ?"
        + " where municipality_id = ? and family_id = ? and version = ?",
        BindingCodec.write(binding), clock.instant(), municipality, family, versionSeen) == 1;
  }

  private static StoredBinding read(Row row) throws SQLException {
    return new StoredBinding(BindingCodec.read(row.text("document")), row.count("version"));
  }

  private static StoredNotices readNotices(Row row) throws SQLException {
    return new StoredNotices(NoticeSettingsCodec.read(row.text("document")), row.count("version"));
  }

  private record Kept(Map<FamilyId, Binding> bindings, StoredNotices notices, Instant readAt) {}
}

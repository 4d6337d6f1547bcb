package se.samform.core.publication;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.ServiceKey;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.id.FamilyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.Uuid7;
import se.samform.core.id.VersionId;
import se.samform.core.logic.Plan;
import se.samform.core.store.Database;
import se.samform.core.store.Row;
import se.samform.core.store.Session;
import se.samform.core.vault.Sha256;

/**
 * Keeps what was published, and gives it back compiled. What is newest may be as old as {@link #FRESH}: another node may
 * have published meanwhile, and a draft begun a moment ago was begun rightly.
 */
public class PublishedServices {

  public static final Duration FRESH = Duration.ofSeconds(10);

  private static final String VERSION = "select v.id, v.municipality_id, v.family_id, v.version, v.sha256, v.logic_sha256,"
      + " v.definition, v.published_at from service_version v";

  private final Database database;
  private final Uuid7 ids;
  private final Clock clock;
  private final Map<VersionId, Published> compiled = new ConcurrentHashMap<>();
  private final Map<MunicipalityId, Newest> newest = new ConcurrentHashMap<>();

  public PublishedServices(Database database, Uuid7 ids, Clock clock) {
    this.database = database;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * The next version, of these bytes; or the newest, if it has the very same bytes.
   *
   * @throws IllegalArgumentException for a definition with faults: whoever publishes has told them before
   */
  public Published publish(MunicipalityId municipality, byte[] definition) {
    var key = read(definition).key();
    var id = database.transaction(session -> publish(session, municipality, key, definition));
    newest.remove(municipality);
    return require(municipality, id);
  }

  /** What is offered now under this key, as it was typed; empty if nothing ever was. */
  public Optional<Published> newest(MunicipalityId municipality, String key) {
    return newest(municipality).stream().filter(published -> published.key().value().equals(key)).findFirst();
  }

  /** The newest version of each e-service, by key. The same list as long as nothing is published. */
  public List<Published> newest(MunicipalityId municipality) {
    var now = clock.instant();
    var known = newest.get(municipality);
    if (known != null && now.isBefore(known.readAt().plus(FRESH))) {
      return known.services();
    }
    var read = services(municipality);
    var services = known != null && known.services().equals(read) ? known.services() : read;
    newest.put(municipality, new Newest(services, now));
    return services;
  }

  private List<Published> services(MunicipalityId municipality) {
    var found = database.read(session -> session.list(
        "select newest_id from service_family where municipality_id = ? and newest_id is not null order by service_key",
        row -> row.id("newest_id", VersionId::new), municipality));
    return found.stream().flatMap(id -> version(municipality, id).stream()).toList();
  }

  public Optional<Published> version(MunicipalityId municipality, VersionId id) {
    return Optional.ofNullable(compiled.get(id))
        .or(() -> load(municipality, id))
        .filter(published -> published.municipality().equals(municipality));
  }

  /** The version that a draft or a case is of. */
  public Published require(MunicipalityId municipality, VersionId id) {
    return version(municipality, id).orElseThrow(() -> new IllegalStateException("No such version: " + id.value()));
  }

  /** What a version asks, with what happens to it by a later one. */
  public Published require(MunicipalityId municipality, VersionId form, VersionId flow) {
    var asked = require(municipality, form);
    return form.equals(flow) ? asked : asked.under(require(municipality, flow));
  }

  /** All versions of an e-service, the first first. */
  public List<VersionId> versions(MunicipalityId municipality, FamilyId family) {
    return database.read(session -> session.list("select id from service_version where municipality_id = ? and family_id = ? order by version",
        row -> row.id("id", VersionId::new), municipality, family));
  }

  /** The newest version that has just these bytes, if they were ever published. */
  public Optional<Published> ofBytes(MunicipalityId municipality, byte[] definition) {
    return database.read(session -> session.one("select id from service_version where municipality_id = ? and sha256 = ? order by version desc limit 1",
        row -> row.id("id", VersionId::new), municipality, Sha256.of(definition))).flatMap(id -> version(municipality, id));
  }

  /** The bytes as published. */
  public Optional<byte[]> bytes(MunicipalityId municipality, VersionId id) {
    return database.read(session -> session.one(
        "select definition from service_version where municipality_id = ? and id = ?",
        row -> row.bytes("definition"), municipality, id));
  }

  private Optional<Published> load(MunicipalityId municipality, VersionId id) {
    var found = database.read(session -> session.one(
        VERSION + " where v.municipality_id = ? and v.id = ?", this::compile, municipality, id));
    found.ifPresent(published -> compiled.put(id, published));
    return found;
  }

  private VersionId publish(Session session, MunicipalityId municipality, ServiceKey key, byte[] definition)
      throws SQLException {
    session.change("insert ignore into service_family (id, municipality_id, service_key) values (?, ?, ?)",
        ids.next(), municipality, key.value());
    var family = session.one(
        "select id, newest_id, newest_version from service_family where municipality_id = ? and service_key = ? for update",
        Family::read, municipality, key.value()).orElseThrow();
    var sha256 = Sha256.of(definition);
    var unchanged = family.newest().isPresent() && isVersion(session, family.newest().orElseThrow(), sha256);
    return unchanged ? family.newest().orElseThrow() : add(session, municipality, family, sha256, definition);
  }

  private static boolean isVersion(Session session, VersionId id, byte[] sha256) throws SQLException {
    return session.one("select 1 from service_version where id = ? and sha256 = ?", row -> true, id, sha256).isPresent();
  }

  private VersionId add(Session session, MunicipalityId municipality, Family family, byte[] sha256, byte[] definition)
      throws SQLException {
    var id = new VersionId(ids.next());
    var version = family.version() + 1;
    session.change("insert into service_version (id, municipality_id, family_id, version, sha256, logic_sha256,"
        + " definition, published_at, told) values (?, ?, ?, ?, ?, ?, ?, ?, 0)",
        id, municipality, family.id(), version, sha256, LogicHash.of(read(definition)), definition, clock.instant());
    session.change("update service_family set newest_id = ?, newest_version = ? where id = ?", id, version, family.id());
    return id;
  }

  private Published compile(Row row) throws SQLException {
    return new Published(
        row.id("id", VersionId::new), row.id("municipality_id", MunicipalityId::new), row.id("family_id", FamilyId::new),
        row.count("version"), HexFormat.of().formatHex(row.bytes("sha256")),
        HexFormat.of().formatHex(row.bytes("logic_sha256")), row.instant("published_at"), Plan.compile(read(row.bytes("definition"))));
  }

  private static ServiceDefinition read(byte[] definition) {
    return switch (DefinitionCodec.read(definition)) {
      case ReadResult.Read(var service) -> service;
      case ReadResult.Faulty(var faults) -> throw new IllegalArgumentException("Faults in a definition: " + faults);
    };
  }

  private record Newest(List<Published> services, Instant readAt) {}

  private record Family(FamilyId id, Optional<VersionId> newest, int version) {

    static Family read(Row row) throws SQLException {
      return new Family(
          row.id("id", FamilyId::new), row.idIfAny("newest_id", VersionId::new), row.count("newest_version"));
    }
  }
}

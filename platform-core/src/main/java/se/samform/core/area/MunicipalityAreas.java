package se.samform.core.area;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import se.samform.core.id.MunicipalityId;
import se.samform.core.store.Database;
import se.samform.core.store.Row;

/**
 * Keeps each municipality's areas. What is {@link #current} may be as old as {@link #FRESH}, as a binding may. Where something
 * is wrong with what is stored there are none, so that all else goes on: no place lies in any, and administrators are told.
 */
public final class MunicipalityAreas {

  public static final Duration FRESH = Duration.ofSeconds(10);

  private static final Logger LOG = Logger.getLogger(MunicipalityAreas.class.getName());
  private static final String READ = "select document, changed_by, version from municipality_areas where municipality_id = ?";

  private final Database database;
  private final Clock clock;
  private final Map<MunicipalityId, Kept> kept = new ConcurrentHashMap<>();

  private record Kept(StoredAreas areas, Instant readAt) {}

  public MunicipalityAreas(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** For asking where places lie. */
  public AreaMap current(MunicipalityId municipality) {
    return known(municipality).map();
  }

  /** All that {@link #current} goes by. */
  public StoredAreas known(MunicipalityId municipality) {
    var now = clock.instant();
    var known = kept.get(municipality);
    if (known == null || !now.isBefore(known.readAt().plus(FRESH))) {
      known = new Kept(known == null ? find(municipality) : newest(municipality, known.areas()), now);
      kept.put(municipality, known);
    }
    return known.areas();
  }

  /** Reading a large file takes a while, and it seldom changes. */
  private StoredAreas newest(MunicipalityId municipality, StoredAreas known) {
    var version = database.read(session -> session.one("select version from municipality_areas where municipality_id = ?", row -> row.count("version"), municipality));
    return version.orElse(StoredAreas.NONE.version()) == known.version() ? known : find(municipality);
  }

  /** As they stand now: for changing them. */
  public StoredAreas find(MunicipalityId municipality) {
    return database.read(session -> session.one(READ, MunicipalityAreas::read, municipality)).orElse(StoredAreas.NONE);
  }

  /**
   * Saves over the version that was seen (0 for none); false if somebody else saved meanwhile.
   *
   * @param document that {@link AreaFile} found nothing wrong with
   */
  public boolean save(MunicipalityId municipality, byte[] document, String by, int versionSeen) {
    var text = new String(document, StandardCharsets.UTF_8);
    boolean isSaved = database.transaction(session -> versionSeen == 0
        ? session.change("insert ignore into municipality_areas (municipality_id, document, changed_by, version, changed_at) values (?, ?, ?, 1, ?)",
            municipality, text, by, clock.instant())
        : session.change("update municipality_areas set document = ?, changed_by = ?, version = version + 1, changed_at = ? where municipality_id = ? and version = ?",
            text, by, clock.instant(), municipality, versionSeen)) == 1;
    kept.remove(municipality);
    return isSaved;
  }

  private static StoredAreas read(Row row) throws SQLException {
    var document = row.text("document");
    return switch (AreaFile.read(document.getBytes(StandardCharsets.UTF_8))) {
      case AreasRead.Fine(var map) -> new StoredAreas(document, map, row.text("changed_by"), row.count("version"), List.of());
      case AreasRead.Faulty(var faults) -> faulty(new StoredAreas(document, AreaMap.NONE, row.text("changed_by"), row.count("version"), faults));
    };
  }

  private static StoredAreas faulty(StoredAreas stored) {
    LOG.warning(() -> "Something is wrong with stored areas, version " + stored.version() + ": " + stored.faults());
    return stored;
  }
}

package se.samform.core.publication;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import se.samform.core.id.FamilyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.store.Database;
import se.samform.core.store.Row;

/** Who looks after a municipality's e-services. */
public class Upkeeps {

  private static final String READ = "select family_id, owner, information_owner, reviewed_on, reviewed_by, version from service_upkeep where municipality_id = ?";

  private final Database database;
  private final Clock clock;

  public Upkeeps(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Those of which something was said. */
  public Map<FamilyId, StoredUpkeep> all(MunicipalityId municipality) {
    return database.read(session -> session.list(READ, row -> Map.entry(row.id("family_id", FamilyId::new), read(row)), municipality)).stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  public StoredUpkeep find(MunicipalityId municipality, FamilyId service) {
    return database.read(session -> session.one(READ + " and family_id = ?", Upkeeps::read, municipality, service)).orElse(StoredUpkeep.NONE);
  }

  /** Saves over the version that was seen (0 for none); false if somebody else saved meanwhile. */
  public boolean save(MunicipalityId municipality, FamilyId service, Upkeep upkeep, int versionSeen, OfficerId by) {
    return database.transaction(session -> versionSeen == 0
        ? session.change("insert ignore into service_upkeep (municipality_id, family_id, owner, information_owner, reviewed_on, reviewed_by, version,"
            + " changed_by, changed_at) values (?, ?, ?, ?, ?, ?, 1, ?, ?)",
            municipality, service, upkeep.owner(), upkeep.informationOwner(), upkeep.reviewedOn(), upkeep.reviewedBy(), by, clock.instant()) == 1
        : session.change("update service_upkeep set owner = ?, information_owner = ?, reviewed_on = ?, reviewed_by = ?, version = version + 1, changed_by = ?,"
            + " changed_at = ? where municipality_id = ? and family_id = ? and version = ?",
            upkeep.owner(), upkeep.informationOwner(), upkeep.reviewedOn(), upkeep.reviewedBy(), by, clock.instant(), municipality, service, versionSeen) == 1);
  }

  private static StoredUpkeep read(Row row) throws SQLException {
    return new StoredUpkeep(new Upkeep(row.text("owner"), row.text("information_owner"), row.dateIfAny("reviewed_on"), row.idIfAny("reviewed_by", OfficerId::new)),
        row.count("version"));
  }
}

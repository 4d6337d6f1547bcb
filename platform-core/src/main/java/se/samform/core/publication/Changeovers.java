package se.samform.core.publication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.VersionId;
import se.samform.core.store.Database;

/**
 * From which day drafts of an older version go over to the newest one: until then they may be handed in as they were
 * begun. Where nothing is planned they may be so for as long as they are kept. What is planned may be as old as
 * {@link #FRESH}, since another node may have planned it.
 */
public class Changeovers {

  public static final Duration FRESH = Duration.ofSeconds(10);

  private final Database database;
  private final Clock clock;
  private final Map<MunicipalityId, Kept> kept = new ConcurrentHashMap<>();

  public Changeovers(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The first day on which a draft of this version is not handed in as it is; empty where it stays. */
  public Optional<LocalDate> day(MunicipalityId municipality, VersionId version) {
    return Optional.ofNullable(days(municipality).get(version));
  }

  /** All that is planned, by the older version. */
  public Map<VersionId, LocalDate> days(MunicipalityId municipality) {
    var now = clock.instant();
    var known = kept.get(municipality);
    if (known != null && now.isBefore(known.readAt().plus(FRESH))) {
      return known.days();
    }
    var days = read(municipality);
    kept.put(municipality, new Kept(days, now));
    return days;
  }

  /** Instead of what was planned before. False if there is no such version. */
  public boolean plan(MunicipalityId municipality, VersionId version, LocalDate day, OfficerId by) {
    var planned = database.transaction(session -> session.change(
        "insert into changeover (version_id, municipality_id, day, planned_by, planned_at)"
        + " select id, municipality_id, ?, ?, ? from service_version where municipality_id = ? and id = ?"
        + " on duplicate key update day = values(day), planned_by = values(planned_by), planned_at = values(planned_at)",
        day, by, clock.instant(), municipality, version)) > 0;
    kept.remove(municipality);
    return planned;
  }

  /** Drafts of this version stay. False if nothing was planned. */
  public boolean cancel(MunicipalityId municipality, VersionId version) {
    var cancelled = database.transaction(session -> session.change(
        "delete from changeover where municipality_id = ? and version_id = ?", municipality, version)) == 1;
    kept.remove(municipality);
    return cancelled;
  }

  private Map<VersionId, LocalDate> read(MunicipalityId municipality) {
    return database.read(session -> session.list("select version_id, day from changeover where municipality_id = ?",
        row -> Map.entry(row.id("version_id", VersionId::new), row.dateIfAny("day").orElseThrow()), municipality)).stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private record Kept(Map<VersionId, LocalDate> days, Instant readAt) {}
}

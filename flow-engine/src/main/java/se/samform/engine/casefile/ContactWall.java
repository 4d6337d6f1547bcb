package se.samform.engine.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.UnitId;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.municipality.Unit;
import se.samform.core.store.Database;
import se.samform.core.store.Row;
import se.samform.core.store.Session;

/**
 * What a municipality has said of how much its contact centre sees: of a unit's cases, else of those of the unit's
 * authority, else nothing: that somebody has a case is secret already until an authority says otherwise.
 */
@ApplicationScoped
public class ContactWall {

  private final Database database;
  private final Clock clock;

  @Inject
  public ContactWall(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected ContactWall() {
    this(null, null);
  }

  /** What was said, by authority and unit. */
  public record Said(Map<UUID, Sees> all) {

    public Said {
      all = Map.copyOf(all);
    }

    public Optional<Sees> of(UUID holder) {
      return Optional.ofNullable(all.get(holder));
    }

    /** @param unit as it is now; empty for one that is gone */
    Sees of(UnitId id, Optional<Unit> unit) {
      var ofAuthority = unit.flatMap(found -> of(found.authority().value()));
      return of(id.value()).or(() -> ofAuthority).orElse(Sees.NOTHING);
    }
  }

  public Said said(MunicipalityId municipality) {
    return database.read(session -> said(session, municipality));
  }

  static Said said(Session session, MunicipalityId municipality) throws SQLException {
    var all = new HashMap<UUID, Sees>();
    session.list("select holder_id, sees from contact_wall where municipality_id = ?", ContactWall::read, municipality)
        .forEach(each -> all.put(each.getKey(), each.getValue()));
    return new Said(all);
  }

  /** In the place of all that was said before. */
  public void save(MunicipalityId municipality, Said said) {
    database.transaction(session -> {
      session.change("delete from contact_wall where municipality_id = ?", municipality);
      for (var each : said.all().entrySet()) {
        session.change("insert into contact_wall (municipality_id, holder_id, sees, changed_at) values (?, ?, ?, ?)",
            municipality, each.getKey(), each.getValue().key(), clock.instant());
      }
      return true;
    });
  }

  /** What isn't known any more shows nothing. */
  private static Map.Entry<UUID, Sees> read(Row row) throws SQLException {
    return Map.entry(row.id("holder_id", id -> id), Sees.of(row.text("sees")).orElse(Sees.NOTHING));
  }

  /** How much of each of the municipality's cases. */
  static Behind behind(Session session, MunicipalityLookup municipalities, MunicipalityId municipality) throws SQLException {
    return new Behind(said(session, municipality), municipalities, municipality);
  }

  /** The wall as it stands while cases are looked up. */
  record Behind(Said said, MunicipalityLookup municipalities, MunicipalityId municipality) {

    Sees of(CaseHead head) {
      return said.of(head.state().unit(), municipalities.unit(municipality, head.state().unit()));
    }
  }
}

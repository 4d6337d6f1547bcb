package se.samform.engine.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import se.samform.core.flow.Actor;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.UnitId;
import se.samform.core.store.Database;

/** Cases that an officer marked for themselves: no event, and nobody else's to see. */
@ApplicationScoped
public class Flags {

  /** So many that nobody finds anything by them; the list reads them all. */
  public static final int MOST = 500;

  private final Database database;
  private final Clock clock;

  @Inject
  public Flags(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected Flags() {
    this(null, null);
  }

  /** False if the case isn't one of their units', or they have {@link #MOST} already. */
  public boolean set(MunicipalityId municipality, CaseId id, Actor.Officer officer) {
    return database.transaction(session -> {
      var unit = session.one("select unit_id from case_file where municipality_id = ? and id = ?", row -> row.id("unit_id", UnitId::new), municipality, id);
      var count = session.one("select count(*) as n from case_flag where municipality_id = ? and officer_id = ?", row -> row.count("n"), municipality, officer.id());
      var may = unit.filter(officer.units()::contains).isPresent() && count.orElse(0) < MOST;
      return may && session.change("insert into case_flag (officer_id, case_id, municipality_id, flagged_at) values (?, ?, ?, ?)"
          + " on duplicate key update flagged_at = flagged_at", officer.id(), id, municipality, clock.instant()) >= 0;
    });
  }

  /** False if there was none. */
  public boolean remove(MunicipalityId municipality, CaseId id, Actor.Officer officer) {
    return database.read(session -> session.change("delete from case_flag where municipality_id = ? and officer_id = ? and case_id = ?",
        municipality, officer.id(), id)) == 1;
  }

  public boolean isSet(MunicipalityId municipality, CaseId id, Actor.Officer officer) {
    return database.read(session -> session.one("select 1 from case_flag where municipality_id = ? and officer_id = ? and case_id = ?",
        row -> true, municipality, officer.id(), id)).isPresent();
  }
}

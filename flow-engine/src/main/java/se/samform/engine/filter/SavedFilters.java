package se.samform.engine.filter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samform.core.flow.Actor;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.store.Database;
import se.samform.core.store.Row;

/** Saves lists under a name, and tells an officer theirs and their units'. */
@ApplicationScoped
public class SavedFilters {

  public static final int LONGEST_NAME = 60;
  /**
   * Characters of the address: of each word at most forty, which take twelve each where none of them is plain, and the keys of
   * an e-service, a unit, an officer and a status.
   */
  public static final int LONGEST_LIST = 1200;
  /** Of one officer. */
  public static final int MOST = 30;

  private final Database database;

  @Inject
  public SavedFilters(Database database) {
    this.database = database;
  }

  /** For the container's proxy. */
  protected SavedFilters() {
    this(null);
  }

  /** False if it has no name or too long a one, they have {@link #MOST}, or the unit isn't theirs. */
  public boolean save(MunicipalityId municipality, Actor.Officer owner, Optional<UnitId> sharedWith, String name, String list) {
    var plain = name.strip();
    var isWrong = plain.isEmpty() || plain.length() > LONGEST_NAME || list.length() > LONGEST_LIST
        || !sharedWith.map(owner.units()::contains).orElse(true);
    return !isWrong && database.transaction(session -> {
      var count = session.one("select count(*) as n from saved_filter where municipality_id = ? and officer_id = ? for update",
          row -> row.count("n"), municipality, owner.id()).orElseThrow();
      return count < MOST && session.change("insert into saved_filter (municipality_id, officer_id, unit_id, name, list) values (?, ?, ?, ?, ?)",
          municipality, owner.id(), sharedWith, plain, list) == 1;
    });
  }

  /** Their own and those shared with their units, by name. */
  public List<SavedFilter> of(MunicipalityId municipality, Actor.Officer officer) {
    var values = new ArrayList<Object>(List.of(municipality, officer.id()));
    values.addAll(officer.units());
    return database.read(session -> session.list("select number, officer_id, unit_id, name, list from saved_filter where municipality_id = ?"
        + " and (officer_id = ?" + shared(officer.units()) + ") order by name, number", SavedFilters::read, values.toArray()));
  }

  /** False if it isn't theirs. */
  public boolean delete(MunicipalityId municipality, Actor.Officer owner, long number) {
    return database.read(session -> session.change("delete from saved_filter where municipality_id = ? and officer_id = ? and number = ?",
        municipality, owner.id(), number)) == 1;
  }

  private static String shared(Set<UnitId> units) {
    return units.isEmpty() ? "" : units.stream().map(unit -> "?").collect(Collectors.joining(", ", " or unit_id in (", ")"));
  }

  private static SavedFilter read(Row row) throws SQLException {
    return new SavedFilter(row.number("number"), row.id("officer_id", OfficerId::new), row.idIfAny("unit_id", UnitId::new), row.text("name"), row.text("list"));
  }
}

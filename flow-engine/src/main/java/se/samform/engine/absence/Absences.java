package se.samform.engine.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.store.Database;
import se.samform.core.store.Row;
import se.samform.core.store.Session;

/** Remembers when officers are away: one absence each, the next or the present one. */
@ApplicationScoped
public class Absences {

  private final Database database;

  @Inject
  public Absences(Database database) {
    this.database = database;
  }

  /** For the container's proxy. */
  protected Absences() {
    this(null);
  }

  /** In the place of what was said before. False if the officer isn't the municipality's, or shares no unit with the deputy. */
  public boolean save(MunicipalityId municipality, Absence absence) {
    return database.transaction(session -> mayStand(session, municipality, absence)
        && session.change("replace into officer_absence (officer_id, municipality_id, from_on, until_on, deputy_id) values (?, ?, ?, ?, ?)",
            absence.officer(), municipality, absence.from(), absence.until(), absence.deputy()) > 0);
  }

  /** Back at work; false if they weren't away. */
  public boolean end(MunicipalityId municipality, OfficerId officer) {
    return database.read(session -> session.change("delete from officer_absence where municipality_id = ? and officer_id = ?", municipality, officer)) == 1;
  }

  public Optional<Absence> find(MunicipalityId municipality, OfficerId officer) {
    return database.read(session -> session.one("select officer_id, from_on, until_on, deputy_id from officer_absence where municipality_id = ? and officer_id = ?",
        Absences::read, municipality, officer));
  }

  /** Who is away on that day and has this deputy; in no particular order. */
  public List<Absence> withDeputy(MunicipalityId municipality, OfficerId deputy, LocalDate today) {
    return database.read(session -> session.list("select officer_id, from_on, until_on, deputy_id from officer_absence"
        + " where municipality_id = ? and deputy_id = ? and from_on <= ? and until_on >= ?", Absences::read, municipality, deputy, today, today));
  }

  private static boolean mayStand(Session session, MunicipalityId municipality, Absence absence) throws SQLException {
    var deputy = absence.deputy().orElse(absence.officer());
    var isNobodyElse = absence.deputy().filter(absence.officer()::equals).isPresent();
    return !isNobodyElse && session.one("select 1 from officer o join officer_unit u on u.officer_id = o.id join officer_unit d on d.unit_id = u.unit_id"
        + " where o.municipality_id = ? and o.id = ? and d.officer_id = ? limit 1", row -> true, municipality, absence.officer(), deputy).isPresent();
  }

  private static Absence read(Row row) throws SQLException {
    return new Absence(row.id("officer_id", OfficerId::new), row.dateIfAny("from_on").orElseThrow(), row.dateIfAny("until_on").orElseThrow(),
        row.idIfAny("deputy_id", OfficerId::new));
  }
}

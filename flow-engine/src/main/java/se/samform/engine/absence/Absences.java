package se.samform.engine.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.store.Database;
import se.samform.core.store.Row;

/** Remembers when officers are away: one absence each, the next or the present one. */
@ApplicationScoped
public class Absences {

  private final Database database;
  private final MunicipalityLookup municipalities;

  @Inject
  public Absences(Database database, MunicipalityLookup municipalities) {
    this.database = database;
    this.municipalities = municipalities;
  }

  /** For the container's proxy. */
  protected Absences() {
    this(null, null);
  }

  /** In the place of what was said before. False if the officer isn't the municipality's, or shares no unit with the deputy. */
  public boolean save(MunicipalityId municipality, Absence absence) {
    return mayStand(municipality, absence) && database.read(session -> session.change(
        "replace into officer_absence (officer_id, municipality_id, from_on, until_on, deputy_id) values (?, ?, ?, ?, ?)",
        absence.officer(), municipality, absence.from(), absence.until(), absence.deputy())) > 0;
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

  private boolean mayStand(MunicipalityId municipality, Absence absence) {
    var officers = municipalities.officers(municipality);
    var away = officers.stream().filter(officer -> officer.id().equals(absence.officer())).findFirst();
    return away.isPresent() && absence.deputy().map(deputy -> !deputy.equals(absence.officer())
        && officers.stream().anyMatch(officer -> officer.id().equals(deputy) && officer.units().stream().anyMatch(away.get().units()::contains))).orElse(true);
  }

  private static Absence read(Row row) throws SQLException {
    return new Absence(row.id("officer_id", OfficerId::new), row.dateIfAny("from_on").orElseThrow(), row.dateIfAny("until_on").orElseThrow(),
        row.idIfAny("deputy_id", OfficerId::new));
  }
}

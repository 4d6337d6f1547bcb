package se.samform.engine.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.municipality.Officer;
import se.samform.core.municipality.Right;
import se.samform.core.store.Database;
import se.samform.core.store.Row;
import se.samform.core.store.Session;

/** Remembers when officers are away: one absence each, the next or the present one. */
@ApplicationScoped
public class Absences {

  /** Staff's data: as long as somebody may ask why a case waited. */
  private static final Duration KEPT = Duration.ofDays(730);

  private final Database database;
  private final MunicipalityLookup municipalities;
  private final Clock clock;

  @Inject
  public Absences(Database database, MunicipalityLookup municipalities, Clock clock) {
    this.database = database;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  /** That an absence was said, or that somebody is back. @param absence empty for back */
  public record Said(OfficerId by, Instant at, Optional<Absence> absence) {}


  /** For the container's proxy. */
  protected Absences() {
    this(null, null, null);
  }

  /** In the place of what was said before, by themselves. False if the officer isn't the municipality's, or shares no unit with the deputy. */
  public boolean save(MunicipalityId municipality, Absence absence) {
    return save(municipality, absence, absence.officer());
  }

  /** Also false if it isn't for {@code by} to say. What is said is recorded. */
  public boolean save(MunicipalityId municipality, Absence absence, OfficerId by) {
    return maySet(municipality, by, absence.officer()) && mayStand(municipality, absence) && database.transaction(session -> {
      session.change("replace into officer_absence (officer_id, municipality_id, from_on, until_on, deputy_id) values (?, ?, ?, ?, ?)",
          absence.officer(), municipality, absence.from(), absence.until(), absence.deputy());
      record(session, municipality, absence.officer(), by, Optional.of(absence));
      return true;
    });
  }

  /** Back at work; false if they weren't away. */
  public boolean end(MunicipalityId municipality, OfficerId officer) {
    return end(municipality, officer, officer);
  }

  /** Also false if it isn't for {@code by} to say. */
  public boolean end(MunicipalityId municipality, OfficerId officer, OfficerId by) {
    return maySet(municipality, by, officer) && database.transaction(session -> {
      var wasAway = session.change("delete from officer_absence where municipality_id = ? and officer_id = ?", municipality, officer) == 1;
      if (wasAway) {
        record(session, municipality, officer, by, Optional.empty());
      }
      return wasAway;
    });
  }

  /** Their own; for administrators everybody's; for who has the right, those of colleagues who share a unit with them. */
  public boolean maySet(MunicipalityId municipality, OfficerId by, OfficerId whose) {
    var officers = municipalities.officers(municipality);
    return of(officers, whose).filter(other -> by.equals(whose) || of(officers, by).filter(officer -> leads(officer, other)).isPresent()).isPresent();
  }

  private static boolean leads(Officer by, Officer other) {
    return by.administrator() || by.rights().contains(Right.ABSENCES) && other.units().stream().anyMatch(by.units()::contains);
  }

  private static Optional<Officer> of(List<Officer> officers, OfficerId id) {
    return officers.stream().filter(officer -> officer.id().equals(id)).findFirst();
  }

  /** What was said of somebody, newest first. */
  public List<Said> said(MunicipalityId municipality, OfficerId officer, int limit) {
    return database.read(session -> session.list(
        "select officer_id, by_id, from_on, until_on, deputy_id, at from absence_record where municipality_id = ? and officer_id = ? order by at desc, id desc limit ?",
        Absences::said, municipality, officer, limit));
  }

  /** Forgets what was said long ago, of all municipalities; how much, at most {@code limit}. */
  public int removeOld(int limit) {
    return database.transaction(session -> session.change("delete from absence_record where at < ? limit ?", clock.instant().minus(KEPT), limit));
  }

  private void record(Session session, MunicipalityId municipality, OfficerId officer, OfficerId by, Optional<Absence> absence) throws SQLException {
    session.change("insert into absence_record (municipality_id, officer_id, by_id, from_on, until_on, deputy_id, at) values (?, ?, ?, ?, ?, ?, ?)",
        municipality, officer, by, absence.map(Absence::from), absence.map(Absence::until), absence.flatMap(Absence::deputy), clock.instant());
  }

  private static Said said(Row row) throws SQLException {
    var officer = row.id("officer_id", OfficerId::new);
    var deputy = row.idIfAny("deputy_id", OfficerId::new);
    var until = row.dateIfAny("until_on");
    return new Said(row.id("by_id", OfficerId::new), row.instant("at"),
        row.dateIfAny("from_on").map(from -> new Absence(officer, from, until.orElseThrow(), deputy)));
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

  /** That of somebody who is away on that day. */
  public static Optional<Absence> current(Session session, MunicipalityId municipality, OfficerId officer, LocalDate today) throws SQLException {
    return session.one("select officer_id, from_on, until_on, deputy_id from officer_absence where municipality_id = ? and officer_id = ?"
        + " and from_on <= ? and until_on >= ?", Absences::read, municipality, officer, today, today);
  }

  /** Who stands in on that day, by who is away; for whom nobody does isn't there. No statement for nobody. */
  public static Map<OfficerId, OfficerId> deputies(Session session, MunicipalityId municipality, Collection<OfficerId> officers, LocalDate today)
      throws SQLException {
    if (officers.isEmpty()) {
      return Map.of();
    }
    var values = new ArrayList<Object>(List.of(municipality, today, today));
    values.addAll(officers);
    return session.list("select officer_id, from_on, until_on, deputy_id from officer_absence where municipality_id = ? and from_on <= ? and until_on >= ?"
            + " and deputy_id is not null and officer_id in (?" + ", ?".repeat(officers.size() - 1) + ")", Absences::read, values.toArray())
        .stream().collect(Collectors.toMap(Absence::officer, absence -> absence.deputy().orElseThrow()));
  }

  private boolean mayStand(MunicipalityId municipality, Absence absence) {
    var officers = municipalities.officers(municipality);
    var away = of(officers, absence.officer());
    return away.isPresent() && absence.deputy().map(deputy -> !deputy.equals(absence.officer())
        && officers.stream().anyMatch(officer -> officer.id().equals(deputy) && officer.units().stream().anyMatch(away.get().units()::contains))).orElse(true);
  }

  private static Absence read(Row row) throws SQLException {
    return new Absence(row.id("officer_id", OfficerId::new), row.dateIfAny("from_on").orElseThrow(), row.dateIfAny("until_on").orElseThrow(),
        row.idIfAny("deputy_id", OfficerId::new));
  }
}

package se.samform.engine.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samform.core.flow.Actor;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.store.Database;
import se.samform.core.store.Session;

/** Notes which decisions a meeting of the board was told of (7 kap. 8 § kommunallagen), once each, by whoever is told of them in the list. */
@ApplicationScoped
public class BoardReports {

  /** Characters of what a meeting is called. */
  public static final int LONGEST = 100;

  private final Database database;
  private final Clock clock;

  @Inject
  public BoardReports(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected BoardReports() {
    this(null, null);
  }

  /** A meeting was told at one go. @param told of how many */
  public record Reported(long report, int told) {}

  /** A decision with the report that it bears. */
  public record Told(long number, long report) {}

  /**
   * Says that a meeting is told of these decisions. What another meeting was told of already stays as it is.
   *
   * @param numbers of the decisions
   * @return empty where it is told of none
   */
  public Optional<Reported> report(MunicipalityId municipality, Actor.Officer by, AuthorityId authority, LocalDate on, String meeting, Set<Long> numbers) {
    return numbers.isEmpty() ? Optional.empty() : database.transaction(session -> {
      var theirs = theirs(session, municipality, by, authority, numbers);
      if (theirs.isEmpty()) {
        return Optional.empty();
      }
      session.change("insert into board_report (municipality_id, authority_id, meeting_on, meeting, by_id, at) values (?, ?, ?, ?, ?, ?)",
          municipality, authority, on, meeting, by.id(), clock.instant());
      long report = session.one("select last_insert_id() as id", row -> row.number("id")).orElseThrow();
      int told = told(session, municipality, report, theirs);
      if (told == 0) {
        session.change("delete from board_report where municipality_id = ? and id = ?", municipality, report);
      }
      return Optional.of(new Reported(report, told)).filter(reported -> reported.told() > 0);
    });
  }

  /** The meeting that was told at that go. */
  public Optional<BoardMeeting> meeting(MunicipalityId municipality, AuthorityId authority, long report) {
    return database.read(session -> session.one("select id, meeting_on, meeting from board_report where municipality_id = ? and authority_id = ? and id = ?",
        row -> new BoardMeeting(row.number("id"), row.dateIfAny("meeting_on").orElseThrow(), row.text("meeting")), municipality, authority, report));
  }

  private static int told(Session session, MunicipalityId municipality, long report, List<Long> numbers) throws SQLException {
    var values = new ArrayList<Object>(List.of(report, municipality));
    values.addAll(numbers);
    return session.change("update case_ruling set report_id = ? where municipality_id = ? and report_id is null and number in (?"
        + ", ?".repeat(numbers.size() - 1) + ") order by number", values.toArray());
  }

  /**
   * Takes back what should not have been told. What bears another report by now stays as it is.
   *
   * @return how many were taken back
   */
  public int takeBack(MunicipalityId municipality, Actor.Officer by, AuthorityId authority, Set<Told> those) {
    return those.isEmpty() ? 0 : database.transaction(session -> {
      var theirs = Set.copyOf(theirs(session, municipality, by, authority, those.stream().map(Told::number).toList()));
      var these = those.stream().filter(told -> theirs.contains(told.number())).sorted(Comparator.comparing(Told::number)).toList();
      return these.isEmpty() ? 0 : undone(session, municipality, by, these);
    });
  }

  /** Written down first, of those that still bear their report: they are locked by that until they bear none. */
  private int undone(Session session, MunicipalityId municipality, Actor.Officer by, List<Told> these) throws SQLException {
    var bearing = " where municipality_id = ? and number in (?" + ", ?".repeat(these.size() - 1) + ") and (number, report_id) in ((?, ?)"
        + ", (?, ?)".repeat(these.size() - 1) + ") order by number";
    var values = new ArrayList<Object>(List.of(municipality));
    these.forEach(told -> values.add(told.number()));
    these.forEach(told -> values.addAll(List.of(told.number(), told.report())));
    var written = new ArrayList<Object>(List.of(by.id(), clock.instant()));
    written.addAll(values);
    session.change("insert into board_report_undone (municipality_id, report_id, ruling, by_id, at) select municipality_id, report_id, number, ?, ? from case_ruling"
        + bearing + " for update", written.toArray());
    return session.change("update case_ruling set report_id = null" + bearing, values.toArray());
  }

  /** Those of which they are told. */
  private static List<Long> theirs(Session session, MunicipalityId municipality, Actor.Officer by, AuthorityId authority, Collection<Long> numbers) throws SQLException {
    var rows = new DecisionRows(municipality, by).these(authority, numbers);
    return session.list("select r.number" + rows.from() + rows.where(), row -> row.number("number"), rows.values());
  }
}

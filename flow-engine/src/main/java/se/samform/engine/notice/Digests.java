package se.samform.engine.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samform.core.calendar.Holidays;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.OutboxId;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.municipality.Officer;
import se.samform.core.notice.EventKind;
import se.samform.core.outbox.NewMessage;
import se.samform.core.outbox.Outbox;
import se.samform.core.publication.Bindings;
import se.samform.core.store.Database;
import se.samform.core.store.Row;
import se.samform.core.store.Session;
import se.samform.engine.absence.Absence;
import se.samform.engine.absence.Absences;
import se.samform.engine.barred.Barred;
import se.samform.engine.barred.Limits;

/**
 * The officers' daily mails: one a working day at the hour that each has chosen, of what was gathered until then; none where
 * nothing was. Any number of nodes may ask at any time: each mail is written once.
 */
@ApplicationScoped
public class Digests {

  /** Outbox messages of this kind refer to the day of a mail; their stream is the officer. */
  public static final String KIND = "digest";

  private static final Duration KEPT = Duration.ofDays(30);
  private static final Duration WAITS = Duration.ofDays(90);
  public static final int MOST = 500;
  private static final String OF = " from gathered_notice g where municipality_id = ? and officer_id = ? and digest_on = ?"
      + Barred.not("g", "case_id", "g.officer_id") + Limits.not("g", "case_id", "g.officer_id");

  private final Database database;
  private final MunicipalityLookup municipalities;
  private final Bindings bindings;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  public Digests(Database database, MunicipalityLookup municipalities, Bindings bindings, Outbox outbox, Clock clock) {
    this.database = database;
    this.municipalities = municipalities;
    this.bindings = bindings;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected Digests() {
    this(null, null, null, null, null);
  }

  /** What a daily mail tells. @param lines at most {@link #MOST} @param all how many there are */
  public record Gathered(List<Line> lines, int all) {}

  /** One thing that a daily mail tells of. */
  public record Line(EventKind kind, CaseId caseId, String reference) {}

  /** An officer for whom something waits. */
  private record Waiting(OfficerId officer, Instant oldest) {}

  /** The tick: writes the mails whose hour has come; how many. */
  public int write(MunicipalityId municipality) {
    var zone = municipalities.facts(municipality).zone();
    var now = clock.instant();
    var today = now.atZone(zone).toLocalDate();
    if (!Holidays.in(zone).isWorkingDay(today)) {
      return 0;
    }
    var written = 0;
    var all = waiting(municipality);
    var hours = hours(municipality, all);
    for (var waiting : all) {
      var until = today.atTime(hours.of(waiting.officer())).atZone(zone).toInstant();
      if (isReached(municipality, waiting.officer()) && !now.isBefore(until) && waiting.oldest().isBefore(until)) {
        written += database.transaction(session -> write(session, municipality, waiting.officer(), today, until)) ? 1 : 0;
      }
    }
    return written;
  }

  /** Who isn't is told nothing: it waits for an address. */
  private boolean isReached(MunicipalityId municipality, OfficerId officer) {
    return municipalities.officer(municipality, officer).flatMap(Officer::email).isPresent();
  }

  private List<Waiting> waiting(MunicipalityId municipality) {
    return database.read(session -> session.list(
        "select officer_id, min(at) as oldest from gathered_notice where municipality_id = ? and digest_on is null group by officer_id",
        row -> new Waiting(row.id("officer_id", OfficerId::new), row.instant("oldest")), municipality));
  }

  /** When the mails of officers go, and of who chose nothing. */
  private record Hours(OfficerWishes.Of chosen, LocalTime usual) {

    LocalTime of(OfficerId officer) {
      return Optional.ofNullable(chosen.all().get(officer)).map(OfficerChoice::digestAt).orElse(usual);
    }
  }

  private Hours hours(MunicipalityId municipality, List<Waiting> waiting) {
    var chosen = database.read(session -> OfficerWishes.of(session, municipality, waiting.stream().map(Waiting::officer).toList()));
    return new Hours(chosen, bindings.notices(municipality).settings().hours().digest());
  }

  private boolean write(Session session, MunicipalityId municipality, OfficerId officer, LocalDate day, Instant until) throws SQLException {
    var isFirst = session.change("insert ignore into digest (municipality_id, officer_id, digest_on) values (?, ?, ?)", municipality, officer, day) == 1;
    if (isFirst) {
      copyToDeputy(session, municipality, officer, day);
      session.change("update gathered_notice set digest_on = ? where municipality_id = ? and officer_id = ? and digest_on is null and at < ?",
          day, municipality, officer, until);
      outbox.append(session, municipality, List.of(message(municipality, officer, day)));
    }
    return isFirst;
  }

  private void copyToDeputy(Session session, MunicipalityId municipality, OfficerId officer, LocalDate day) throws SQLException {
    var absence = Absences.current(session, municipality, officer, day);
    var deputy = absence.flatMap(Absence::deputy).flatMap(id -> municipalities.officers(municipality).stream().filter(each -> each.id().equals(id)).findFirst());
    if (deputy.isPresent()) {
      var begun = absence.get().from().atStartOfDay(municipalities.facts(municipality).zone()).toInstant();
      GatheredForDeputies.copy(session, municipality, officer, deputy.get().id(), deputy.get().units(), begun);
    }
  }

  private static NewMessage message(MunicipalityId municipality, OfficerId officer, LocalDate day) {
    var id = UUID.nameUUIDFromBytes((municipality.text() + "/" + officer.text() + "/" + day).getBytes(StandardCharsets.UTF_8));
    return new NewMessage(new OutboxId(id), officer.value(), "desk" + NewMessage.OF + officer.text(), KIND, day.toString(), Optional.empty());
  }

  /** What the officer's mail of that day tells, but of cases that are kept from them by now, in the order in which it happened. */
  public Gathered gathered(MunicipalityId municipality, OfficerId officer, LocalDate day) {
    return database.read(session -> {
      var lines = session.list("select kind, case_id, reference" + OF + " order by at, id limit ?", Digests::line, municipality, officer, day, MOST);
      var all = lines.size() < MOST ? lines.size()
          : session.one("select count(*) as n" + OF, row -> row.count("n"), municipality, officer, day).orElse(lines.size());
      return new Gathered(lines, all);
    });
  }

  /** It reached nobody: what the mail of that day would have told waits for the next; how much. */
  public int putBack(MunicipalityId municipality, OfficerId officer, LocalDate day) {
    return database.transaction(session -> session.change(
        "update gathered_notice set digest_on = null where municipality_id = ? and officer_id = ? and digest_on = ?", municipality, officer, day));
  }

  /** Forgets what was told long ago, or waited too long for somebody to tell, of all municipalities; how much, at most {@code limit} of each. */
  public int removeOld(int limit) {
    var before = LocalDate.ofInstant(clock.instant().minus(KEPT), ZoneId.of("UTC"));
    return database.transaction(session -> session.change("delete from gathered_notice where digest_on < ? limit ?", before, limit)
        + session.change("delete from gathered_notice where digest_on is null and at < ? limit ?", clock.instant().minus(WAITS), limit)
        + session.change("delete from digest where digest_on < ? limit ?", before, limit));
  }

  private static Line line(Row row) throws SQLException {
    return new Line(EventKind.of(row.text("kind")).orElseThrow(), row.id("case_id", CaseId::new), row.text("reference"));
  }
}

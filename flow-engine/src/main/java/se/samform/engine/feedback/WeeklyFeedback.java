package se.samform.engine.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import se.samform.core.calendar.Holidays;
import se.samform.core.id.FamilyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OutboxId;
import se.samform.core.id.Uuid7;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.notice.Cell;
import se.samform.core.notice.Channel;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.Recipient;
import se.samform.core.notice.Settled;
import se.samform.core.outbox.NewMessage;
import se.samform.core.outbox.Outbox;
import se.samform.core.publication.Bindings;
import se.samform.core.store.Database;
import se.samform.core.store.Session;
import se.samform.engine.casefile.Workers;

/**
 * What people thought of an e-service last week, to the addresses that the municipality named for it: on Monday morning, or
 * the first working day after it. Nothing where nobody said anything; once, whatever number of nodes.
 */
@ApplicationScoped
public class WeeklyFeedback {

  /** Outbox messages of this kind refer to a week and an address; their stream is the e-service. */
  static final String KIND = "feedback-digest";
  static final Cell CELL = new Cell(EventKind.SURVEY_COMMENTS, Recipient.GLOBAL, Channel.MAIL);

  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private final Database database;
  private final Bindings bindings;
  private final MunicipalityLookup municipalities;
  private final Outbox outbox;
  private final Uuid7 ids;
  private final Clock clock;

  @Inject
  public WeeklyFeedback(Database database, Bindings bindings, MunicipalityLookup municipalities, Outbox outbox, Uuid7 ids, Clock clock) {
    this.database = database;
    this.bindings = bindings;
    this.municipalities = municipalities;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected WeeklyFeedback() {
    this(null, null, null, null, null, null);
  }

  /** How many gave which grade in a week, and how many of them wrote something. */
  record Week(Map<Grade, Long> grades, long comments) {

    long all() {
      return grades.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /** The tick: writes what is due; of how many e-services. */
  public int write(MunicipalityId municipality) {
    var zone = municipalities.facts(municipality).zone();
    var monday = clock.instant().atZone(zone).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    if (clock.instant().isBefore(due(monday, zone))) {
      return 0;
    }
    var written = 0;
    for (var family : bindings.current(municipality).keySet()) {
      var settled = bindings.settled(municipality, family);
      var isTold = settled.isOn(CELL) && !settled.global().isEmpty() && week(municipality, family, monday.minusWeeks(1)).all() > 0;
      written += isTold && database.transaction(session -> write(session, municipality, family, settled, monday.minusWeeks(1))) ? 1 : 0;
    }
    return written;
  }

  private static Instant due(LocalDate monday, ZoneId zone) {
    return Holidays.in(zone).onOrAfter(monday).atTime(MORNING).atZone(zone).toInstant();
  }

  private boolean write(Session session, MunicipalityId municipality, FamilyId family, Settled settled, LocalDate week) throws SQLException {
    var isFirst = session.change("insert ignore into feedback_digest (municipality_id, family_id, week_of) values (?, ?, ?)", municipality, family, week) == 1;
    if (isFirst) {
      outbox.append(session, municipality, Workers.named(settled.global()).stream().map(who -> new NewMessage(
          new OutboxId(ids.next()), family.value(), "desk" + NewMessage.OF + who, KIND, week + "/" + who, Optional.empty())).toList());
    }
    return isFirst;
  }

  /** @param monday on which the week begins */
  Week week(MunicipalityId municipality, FamilyId family, LocalDate monday) {
    var grades = new EnumMap<Grade, Long>(Grade.class);
    var comments = database.read(session -> session.list(
        "select grade, count(*) as n, sum(comment is not null) as written from feedback"
            + " where municipality_id = ? and family_id = ? and given_on between ? and ? group by grade",
        row -> {
          grades.put(Grade.of(row.count("grade")), row.number("n"));
          return row.number("written");
        }, municipality, family, monday, monday.plusDays(DayOfWeek.values().length - 1L)));
    return new Week(grades, comments.stream().mapToLong(Long::longValue).sum());
  }

  /** Where a mail of the week's goes; empty if it isn't told any more. */
  Optional<String> address(MunicipalityId municipality, FamilyId family, String who) {
    return new Workers(bindings, municipalities).address(municipality, bindings.settled(municipality, family), who);
  }
}
